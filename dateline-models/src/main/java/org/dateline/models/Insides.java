package org.dateline.models;

import java.lang.reflect.Field;

/** Reads fields of CoreNLP's classes that have no accessor. */
final class Insides {
    private Insides() {}

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <T> T of(Object object, String... path) {
        Object at = object;
        for (String name : path) {
            at = field(at, name);
        }
        return (T) at;
    }

    private static Object field(Object object, String name) {
        for (Class<?> c = object.getClass(); c != null; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return value(field, object);
                }
            }
        }
        throw new IllegalStateException("%s has no field %s".formatted(object.getClass(), name));
    }

    private static Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
