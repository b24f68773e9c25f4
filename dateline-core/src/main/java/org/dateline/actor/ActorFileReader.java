package org.dateline.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.LexiconFile;
import org.jspecify.annotations.Nullable;

/** Reads the actor files. Each section header says what its lines are, so that any file may hold any section. */
final class ActorFileReader {
    private static final Map<String, Kind> KINDS = kinds();

    private final List<Alias> aliases = new ArrayList<>();
    private final Map<String, Alias> userAliases = new HashMap<>();
    private final List<RoleNoun> roles = new ArrayList<>();
    private final Map<String, String> modifiers = new HashMap<>();
    private final Set<String> femaleNames = new HashSet<>();
    private final Set<String> femaleTitles = new HashSet<>();
    private final Set<String> maleTitles = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private int size;

    ActorLexicon read(List<LexiconFile> files) {
        for (LexiconFile file : files) {
            for (Entry entry : file.entries()) {
                read(entry);
            }
        }
        List<ActorConflict> conflicts = override();
        Genders genders = new Genders(femaleNames, femaleTitles, maleTitles);
        RoleTable table = new RoleTable(roles, modifiers, genders);
        return new ActorLexicon(new NameTable(aliases), table, conflicts, size);
    }

    private void read(Entry entry) {
        String section = entry.section();
        if (section.startsWith("role ")) {
            readRoles(entry, section.split(" "));
        } else if ("common name".equals(section)) {
            list(entry.text()).forEach(name -> Spelling.pieces(name).forEach(piece -> common.add(piece.key())));
        } else if ("female name".equals(section)) {
            lower(entry, femaleNames);
        } else if ("female title".equals(section)) {
            lower(entry, femaleTitles);
        } else if ("male title".equals(section)) {
            lower(entry, maleTitles);
        } else if (section.startsWith("modifier ")) {
            list(entry.text()).forEach(word -> modifiers.put(word.toLowerCase(Locale.ROOT), section.substring(9)));
        } else {
            Kind kind = KINDS.get(section);
            if (kind == null) {
                throw new LexiconException(
                        entry.where(), "[" + section + "] is no section of an actor file; known: " + KINDS.keySet());
            }
            readNames(entry, kind);
        }
    }

    private static void lower(Entry entry, Set<String> words) {
        list(entry.text()).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    }

    private void readNames(Entry entry, Kind kind) {
        List<String> fields = entry.fields('|');
        if (kind.isLand()) {
            readLand(entry, kind, fields);
            return;
        }
        if (fields.size() < 2 && !kind.isCommunity()) {
            throw new LexiconException(entry.where(), "wants: names | CODE SECTOR FROM..TO, ...");
        }
        List<String> names = list(fields.get(0));
        List<Term> terms = fields.size() < 2 ? List.of() : TermReader.read(fields.get(1), entry);
        String last = fields.size() > 2 ? fields.get(2) : "";
        for (List<String> same : kind == Kind.PERSON ? Persons.apart(names) : List.of(names)) {
            String name = bare(same.get(0));
            String tag = kind.isCommunity() ? name : last.isEmpty() || "f".equals(last) ? null : last;
            Known known = new Known(name, kind, terms, tag, "f".equals(last), entry.where());
            add(known, same);
            if (kind == Kind.PERSON && same.stream().noneMatch(n -> n.startsWith("~"))) {
                addFamilyName(known, name);
            }
        }
    }

    private void addFamilyName(Known known, String name) {
        int blank = name.lastIndexOf(' ');
        if (blank > 0) {
            String family = name.substring(blank + 1);
            add(known, List.of("~" + family));
            size--;
            if (family.toLowerCase(Locale.ROOT).startsWith("al-")
                    || family.toLowerCase(Locale.ROOT).startsWith("el-")) {
                add(known, List.of("~" + family.substring(3)));
                size--;
            }
        }
    }

    /** CODE | names | adjectives | people | capitals. */
    private void readLand(Entry entry, Kind kind, List<String> fields) {
        if (fields.size() != 5 || fields.get(0).length() != 3) {
            throw new LexiconException(entry.where(), "wants: CODE | names | adjectives | people | capitals");
        }
        List<Term> terms = List.of(new Term(fields.get(0), null, null, null));
        List<String> names = list(fields.get(1));
        if (kind == Kind.PROVINCE) {
            names.forEach(name -> add(new Known(bare(name), kind, terms, null, false, entry.where()), List.of(name)));
        } else {
            add(new Known(bare(names.get(0)), kind, terms, null, false, entry.where()), names);
        }
        List<String> adjectives = list(fields.get(2));
        String name = bare(names.get(0));
        add(new Known(name, Kind.ADJECTIVE, terms, null, false, entry.where()), adjectives);
        add(new Known(name, Kind.PEOPLE, terms, null, false, entry.where()), people(list(fields.get(3)), adjectives));
        for (String capital : list(fields.get(4))) {
            boolean ofState = kind == Kind.STATE || kind == Kind.FORMER_STATE;
            add(
                    new Known(ofState ? name : bare(capital), Kind.CAPITAL, terms, null, false, entry.where()),
                    List.of(capital));
        }
    }

    private static List<String> people(List<String> given, List<String> adjectives) {
        List<String> all = new ArrayList<>(given);
        for (String adjective : adjectives) {
            if (!adjective.endsWith("ese")
                    && !adjective.endsWith("sh")
                    && !adjective.endsWith("ch")
                    && !adjective.endsWith("s")
                    && !adjective.endsWith(".")
                    && !adjective.equals(adjective.toUpperCase(Locale.ROOT))) {
                all.add(adjective + "s");
            }
        }
        return all;
    }

    private void add(Known known, List<String> names) {
        for (String name : names) {
            Alias alias = Alias.read(name, known);
            if (alias != null && alias.shortForm() && common.contains(key(alias))) {
                alias = Alias.read(name + "?", known);
            }
            if (alias != null) {
                aliases.add(alias);
                size += known.kind().isNational() && !known.kind().isLand() ? 0 : 1;
                if (known.where().startsWith("user/")) {
                    userAliases.put(key(alias), alias);
                }
            }
        }
    }

    private void readRoles(Entry entry, String[] header) {
        String sector = "-".equals(header[1]) ? null : header[1];
        if (sector != null && !Sectors.isSector(sector) && !Sectors.isStateless(sector)) {
            throw new LexiconException(entry.where(), "\"" + sector + "\" is no PLOVER sector");
        }
        Set<String> flags = new HashSet<>(Arrays.asList(header).subList(2, header.length));
        for (String noun : list(entry.text())) {
            size++;
            String lower = noun.toLowerCase(Locale.ROOT);
            roles.add(new RoleNoun(words(lower), sector, flags, entry.where()));
            if (lower.contains("-")) {
                roles.add(new RoleNoun(words(lower.replace("-", " - ")), sector, flags, entry.where()));
            }
        }
    }

    /** Words as the tokenizer cuts them: "workers' union" is three. */
    private static List<String> words(String noun) {
        List<String> words = new ArrayList<>();
        for (String word : noun.split(" ")) {
            int mark = word.endsWith("'s") ? word.length() - 2 : word.endsWith("'") ? word.length() - 1 : -1;
            words.add(mark < 0 ? word : word.substring(0, mark));
            if (mark >= 0) {
                words.add(word.substring(mark));
            }
        }
        return List.copyOf(words);
    }

    /** Takes away every shipped alias that a user's file gives another actor. */
    private List<ActorConflict> override() {
        List<ActorConflict> conflicts = new ArrayList<>();
        if (userAliases.isEmpty()) {
            return conflicts;
        }
        List<Alias> kept = new ArrayList<>();
        for (Alias alias : aliases) {
            Alias own = userAliases.get(key(alias));
            if (own != null && !alias.known().where().startsWith("user/")) {
                conflicts.add(new ActorConflict(
                        key(alias), own.known().where(), alias.known().where()));
            } else {
                kept.add(alias);
            }
        }
        aliases.clear();
        aliases.addAll(kept);
        return conflicts;
    }

    private static String key(Alias alias) {
        StringBuilder key = new StringBuilder();
        alias.pieces().forEach(piece -> key.append(key.length() == 0 ? "" : " ").append(piece.key()));
        return key.toString();
    }

    private static String bare(String name) {
        String text = name.startsWith("~") ? name.substring(1) : name;
        return text.endsWith("?") || text.endsWith("!") ? text.substring(0, text.length() - 1) : text;
    }

    private static List<String> list(@Nullable String field) {
        List<String> items = new ArrayList<>();
        String text = field == null ? "" : field;
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf(';', from);
            String item = text.substring(from, to < 0 ? text.length() : to).strip();
            if (!item.isEmpty()) {
                items.add(item);
            }
            from = to < 0 ? text.length() + 1 : to + 1;
        }
        return items;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> map = new java.util.TreeMap<>();
        for (Kind kind : Kind.values()) {
            map.put(kind.label(), kind);
        }
        return java.util.Collections.unmodifiableMap(map);
    }
}
