package org.dateline.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dateline.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Puts pseudonyms in the place of the names of private persons: people who are named, stand in no dictionary and hold no
 * office. One name has one pseudonym wherever it is met with the same key. Safe for use by many threads.
 */
public final class Masker {
    /** Sectors in which a named person holds no office. */
    private static final Set<String> PRIVATE =
            Set.of("CVL", "UNK", "REF", "AGR", "EDU", "MED", "LAB", "BUS", "CRM", "SOC", "REL", "JRN");

    private static final List<String> BODIES = List.of("IGO", "NGO", "NGM", "MNC", "IMG", "INT");
    private static final List<String> ACTORS = List.of("sources", "targets", "victims", "perpetrators");
    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|al|el|bin|bint|ibn|abu|van|von|de|der|den|da|di|del|dos|du|la|le|y|e))*"
                    + " \\p{Lu}[\\p{L}\\p{M}'’.-]+");
    private static final Set<String> SINGLE_NAME_RULES = Set.of("person", "family name");
    private static final int HEX_DIGITS = 8;
    private static final int SHORTEST_FAMILY_NAME = 3;

    private final SecretKeySpec key;
    private final Set<String> bodyWords = new HashSet<>();

    /** @param key the secret that the pseudonyms are made with */
    public Masker(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
        CodeTable.text("body-words.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .forEach(bodyWords::add);
    }

    /** What to put in the place of the private persons of these reports and of these actors. */
    Mask mask(Collection<Coded> records, Collection<Actor> actors) {
        Set<String> persons = new TreeSet<>();
        Set<String> others = new HashSet<>();
        records.forEach(coded -> collect(coded.record(), persons, others));
        for (Actor actor : actors) {
            boolean office = !withoutOffice(actor.role(), actor.code());
            if (!office && !others.contains(actor.name()) && isPerson(actor.name(), "")) {
                persons.add(actor.name());
            }
        }
        persons.removeAll(others);
        return new Mask(forms(persons, others));
    }

    private void collect(JsonNode record, Set<String> persons, Set<String> others) {
        for (JsonNode event : record.path("events")) {
            ACTORS.forEach(field -> event.path(field).forEach(actor -> note(actor, persons, others)));
            event.path("attribution").forEach(said -> note(said.path("actor"), persons, others));
        }
        for (JsonNode statement : record.path("statements")) {
            note(statement.path("speaker"), persons, others);
            note(statement.path("addressee"), persons, others);
        }
        record.path("figures")
                .forEach(figure ->
                        figure.path("attribution").forEach(said -> note(said.path("actor"), persons, others)));
        record.path("needs").forEach(need -> note(need.path("affected"), persons, others));
        record.path("mentions").path("actors").forEach(actor -> note(actor, persons, others));
    }

    private void note(JsonNode actor, Set<String> persons, Set<String> others) {
        String name = actor.path("name").asText("");
        if (name.isEmpty()) {
            return;
        }
        String entry = actor.path("entry").asText("");
        boolean known = !entry.isEmpty() && !entry.startsWith("actors/roles.txt") && !entry.startsWith("classes/");
        boolean free = withoutOffice(text(actor, "role"), text(actor, "code"));
        if (!known && free && isPerson(name, actor.path("rule").asText(""))) {
            persons.add(name);
        } else {
            others.add(name);
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).textValue() : null;
    }

    private static boolean withoutOffice(@Nullable String role, @Nullable String code) {
        boolean body = code != null && BODIES.stream().anyMatch(code::startsWith);
        return !body && (role == null || PRIVATE.contains(role));
    }

    private boolean isPerson(String name, String rule) {
        if (SINGLE_NAME_RULES.contains(rule)) {
            return true;
        }
        return PERSON.matcher(name).matches()
                && List.of(name.split(" ")).stream()
                        .noneMatch(word -> bodyWords.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Each form of a name with what stands for it: the whole name, and the family name where nobody else has it. */
    private Map<String, String> forms(Set<String> persons, Set<String> others) {
        Map<String, String> forms = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (String person : persons) {
            forms.put(person, pseudonym(person));
        }
        for (String person : persons) {
            String family = person.substring(person.lastIndexOf(' ') + 1);
            boolean shared =
                    others.stream().anyMatch(other -> List.of(other.split(" ")).contains(family));
            if (family.length() >= SHORTEST_FAMILY_NAME && !shared) {
                // A family name that two of them share tells of neither: it has a pseudonym of its own.
                forms.merge(family, pseudonym(person), (one, other) -> pseudonym(family));
            }
        }
        return forms;
    }

    /** What stands for a name: the same for all its spellings that differ in case, accents and blanks alone. */
    String pseudonym(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] hash = mac.doFinal(folded.getBytes(StandardCharsets.UTF_8));
            return "person-" + HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
