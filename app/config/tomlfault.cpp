#include "app/config/tomlfault.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace everyport {

QString tomlTooDeep()
{
    return u"Lists and tables stand too deep in each other here."_s;
}

QString tomlOpenList()
{
    return u"The list's ] is missing."_s;
}

namespace {

const auto quotesAreMissing = u"A text's closing quote is missing on this line, or a control character is in it."_s;
const auto
    noValue = u"This is no value: a text stands in quotes, as in \"a text\"; numbers, true and false stand without."_s;
const auto backslash =
    u"A \\ in a text in double quotes needs another behind it, as in \"C:\\\\folder\"; a text in single quotes takes it as it is."_s;
const auto noDate = u"This is no date or time; a text stands in quotes."_s;
const auto noCharacter = u"The number behind this \\ is no character's."_s;
const auto noUtf8 = u"This is not UTF-8: save the file as UTF-8."_s;

/// One way in which toml++ says something. `doing` is what it was reading, empty: whatever it was.
struct Phrase {
    QLatin1StringView doing;
    QLatin1StringView found;
    QString sentence;   ///< With %1: what stands there instead.
    QString atEnd = {}; ///< Where that is the end of the line.
};

const QList<Phrase>& phrases()
{
    static const QList<Phrase> all{
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
        {""_L1, "begin with underscores"_L1, noValue},
        {""_L1, "underscores"_L1, u"In a number a _ stands between two digits."_s},
        {"table header"_L1, "must be contiguous"_L1,
            u"The brackets of [[a]] stand side by side, with nothing between them."_s},
        {""_L1, "too long to identify"_L1, u"This is too long for a number or a date; a text stands in quotes."_s},
        {""_L1, "exceeds length limit"_L1, u"This number has too many digits."_s},
        {""_L1, "maximum nested value depth"_L1, tomlTooDeep()},
        {""_L1, "surrogates"_L1, noCharacter},
        {""_L1, "U+10FFFF"_L1, noCharacter},
        {"string"_L1, "unknown escape sequence"_L1, backslash},
        {"string"_L1, "expected space or tab"_L1, backslash},
        {"hexadecimal integer"_L1, "hex digit"_L1, noValue},
        {""_L1, "hex digit"_L1, backslash}, // "C:\Users"
        {"inline table"_L1, "saw comma"_L1, u"In a table in braces something stands before each comma."_s},
        {"array"_L1, "saw comma"_L1, u"In a list a value stands before each comma."_s},
        {"inline table"_L1, "dangling comma"_L1, u"A table in braces has no comma before its }."_s},
        {"table header"_L1, "expected a comment or whitespace"_L1,
            u"Behind the table's name nothing else may stand on the line, such as %1."_s},
        {""_L1, "expected a comment or whitespace"_L1,
            u"Behind the value nothing else may stand on the line, such as %1; a text stands in quotes."_s},
        {""_L1, "expected comma or closing ']'"_L1, u"Before %1 the list needs a comma, or its ]."_s, tomlOpenList()},
        {"inline table"_L1, "expected"_L1, u"Before %1 the table in braces needs a comma, or its }."_s,
            u"A table in braces ends on its line: its } is missing."_s},
        {""_L1, "bare key starting character"_L1,
            u"A name begins with a letter, a digit, - or _, or stands in quotes; here %1 stands."_s,
            u"The line ends where a name belongs."_s},
        {"table header"_L1, "expected ']'"_L1, u"Before %1 the table's name needs its ]."_s,
            u"The ] behind the table's name is missing."_s},
        {"table header"_L1, "blank bare keys"_L1, u"A table needs a name between its brackets."_s},
        {"key-value pair"_L1, "expected '='"_L1, u"A line is KEY = VALUE: before %1 the = is missing."_s,
            u"A line is KEY = VALUE: here = and the value are missing."_s},
        {"root table"_L1, "expected keys"_L1, u"A line begins with a key, a [table] or a # comment, not with %1."_s},
        {""_L1, "utf-8"_L1, noUtf8},
        {""_L1, "after '\\r'"_L1, u"Here a line's end is not whole: save the file with the usual ends of lines."_s},
        {"date"_L1, "expected"_L1, noDate},
        {"date-time"_L1, "expected"_L1, noDate},
        {"time"_L1, "expected"_L1, noDate},
        {""_L1, "-digit "_L1, noDate},
        {""_L1, "hexadecimal"_L1, noValue},
        {""_L1, "exponent"_L1, noValue},
        {""_L1, "digit"_L1, noValue},
        {"decimal integer"_L1, "expected"_L1, noValue},
        {"floating-point"_L1, "expected"_L1, noValue},
    };
    return all;
}

constexpr QLatin1StringView unnamed(QT_TRANSLATE_NOOP("everyport::Said", "what stands there"));

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
        return phrase.sentence.contains("%1"_L1) ? phrase.sentence.arg(saw.isEmpty() ? QString(unnamed) : saw)
                                                 : phrase.sentence;
    }
    return said.isEmpty() ? u"This cannot be read as TOML."_s : u"This cannot be read as TOML: %1."_s.arg(said);
}

} // namespace everyport
