package org.dateline.actor;

import java.util.Set;

/**
 * Words, in lower case, that tell whether "he" or "she" refers to a person.
 *
 * @param femaleNames given names of women
 * @param femaleTitles titles of women ("Mrs.", "Queen")
 * @param maleTitles titles of men
 */
record Genders(Set<String> femaleNames, Set<String> femaleTitles, Set<String> maleTitles) {
    Genders {
        femaleNames = Set.copyOf(femaleNames);
        femaleTitles = Set.copyOf(femaleTitles);
        maleTitles = Set.copyOf(maleTitles);
    }
}
