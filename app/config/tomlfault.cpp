#include "app/config/tomlfault.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

const auto quotesAreMissing = u"A text's closing quote is missing on this line, or a control character is in it."_s;
const auto noValue = u"This is no value: a text stands in quotes, as in \"a text\"; numbers, true and false stand without."_s;
const auto backslash = u"A \\ in a text in double quotes needs another behind it, as in \"C:\\\\folder\"; a text in single quotes takes it as it is."_s;
const auto noUtf8 = u"This is not UTF-8: save the file as UTF-8."_s;

/// One way in which toml++ says something. `doing` is what it was reading, empty: whatever it was.
struct Phrase {
    QLatin1StringView doing;
    QLatin1StringView found;
    QString sentence;      ///< With %1: what stands there instead.
    QString atEnd = {};    ///< Where that is the end of the line.
};

const QList<Phrase>& phrases()
{
    static const QList<Phrase> all {
        {"string"_L1, "end-of-file"_L1, u"The file ends within a text: its closing quote is missing."_s},
        {"literal string"_L1, "end-of-file"_L1, u"The file ends within a text: its closing quote is missing."_s},
        {"array"_L1, "end-of-file"_L1, u"The file ends within a list: its ] is missing."_s},
        {"inline table"_L1, "end-of-file"_L1, u"The file ends within a table in braces: its } is missing."_s},
        {"table header"_L1, "end-of-file"_L1, u"The file ends within a table's name: its ] is missing."_s},
        {""_L1, "end-of-file"_L1, u"The file ends before this line is whole: a line is KEY = VALUE."_s},
        {"comment"_L1, "control characters"_L1, u"A control character is in this comment."_s},
        {""_L1, "control character"_L1, quotesAreMissing},
        {""_L1, "expected value, saw"_L1, noValue, u"The value is missing behind the =."_s},
        {""_L1, "could not determine value type"_L1, noValue},
        {"boolean"_L1, "expected"_L1, noValue},
        {""_L1, "leading zeroes"_L1, u"A number has no 0 in front; a text stands in quotes."_s},
        {""_L1, "is not representable in 64 bits"_L1, u"This number is too large."_s},
        {"string"_L1, "unknown escape sequence"_L1, backslash},
        {"hexadecimal integer"_L1, "hex digit"_L1, noValue},
        {""_L1, "hex digit"_L1, backslash}, // "C:\Users"
        {"inline table"_L1, "dangling comma"_L1, u"A table in braces has no comma before its }."_s},
        {"table header"_L1, "expected a comment or whitespace"_L1, u"Behind the table's name nothing else may stand on the line, such as %1."_s},
        {""_L1, "expected a comment or whitespace"_L1, u"Behind the value nothing else may stand on the line, such as %1; a text stands in quotes."_s},
        {""_L1, "expected comma or closing ']'"_L1, u"Before %1 the list needs a comma, or its ]."_s, u"The list's ] is missing."_s},
        {"inline table"_L1, "expected"_L1, u"Before %1 the table in braces needs a comma, or its }."_s, u"A table in braces ends on its line: its } is missing."_s},
        {"table header"_L1, "expected ']'"_L1, u"Before %1 the table's name needs its ]."_s, u"The ] behind the table's name is missing."_s},
        {"table header"_L1, "blank bare keys"_L1, u"A table needs a name between its brackets."_s},
        {"key-value pair"_L1, "expected '='"_L1, u"A line is KEY = VALUE: before %1 the = is missing."_s, u"A line is KEY = VALUE: here = and the value are missing."_s},
        {"root table"_L1, "expected keys"_L1, u"A line begins with a key, a [table] or a # comment, not with %1."_s},
        {""_L1, "utf-8"_L1, noUtf8},
        {"decimal integer"_L1, "expected"_L1, noValue},
        {"floating-point"_L1, "expected"_L1, noValue},
        {"date"_L1, "expected"_L1, u"This is no date; a text stands in quotes."_s},
        {"time"_L1, "expected"_L1, u"This is no time; a text stands in quotes."_s},
    };
    return all;
}

/// "integer 'a'" and the like, where something is written for the second time.
QString twice(const QString& said)
{
    const auto name = said.section(u'\'', 1, 1);
    if (said.endsWith(u'\''))
        return u"“%1” stands further up already; it may be there once."_s.arg(name);
    return u"This stands further up already as something of another kind; it can be one of them only."_s;
}

} // namespace

QString tomlFault(const QString& description)
{
    const auto lead = "Error while parsing "_L1;
    const bool isLed = description.startsWith(lead);
    const auto doing = isLed ? description.mid(lead.size()).section(u": "_s, 0, 0) : QString();
    const auto said = isLed ? description.section(u": "_s, 1) : description;
    if (said.startsWith("cannot redefine existing"_L1))
        return twice(said);
    const auto saw = said.section(u"saw "_s, 1);
    for (const auto& phrase : phrases()) {
        const bool isIt = (phrase.doing.isEmpty() || doing == phrase.doing) && said.contains(phrase.found);
        if (!isIt)
            continue;
        const bool isAtEnd = saw == "'\\n'"_L1 || saw == "'\\r'"_L1 || saw == "EOF"_L1;
        if (isAtEnd && !phrase.atEnd.isEmpty())
            return phrase.atEnd;
        return phrase.sentence.contains("%1"_L1) ? phrase.sentence.arg(saw.isEmpty() ? u"what stands there"_s : saw) : phrase.sentence;
    }
    return said.isEmpty() ? u"This cannot be read as TOML."_s : u"This cannot be read as TOML: %1."_s.arg(said);
}

} // namespace everyport
