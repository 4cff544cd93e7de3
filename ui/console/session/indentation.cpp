#include "ui/console/session/indentation.h"

#include <algorithm>

#include <QRegularExpression>

#include "ui/widgets/code/codespans.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

QString nextIndentation(const QString& source, qsizetype position)
{
    const QStringList lines = source.left(position).split(u'\n');
    int state = 0;
    int open = 0;
    int before = 0;
    QString code;
    for (const QString& line : lines) {
        // Brackets and colons in strings and comments are none.
        code = line;
        before = open;
        for (const CodeSpan& span : codeSpans(line, CodeLanguage::Python, &state)) {
            if (span.kind == CodeSpan::Kind::String)
                code.replace(span.start, span.length, QString(span.length, u's'));
            else if (span.kind == CodeSpan::Kind::Comment)
                code.replace(span.start, span.length, QString(span.length, u' '));
        }
        for (const QChar c : code) {
            if (u"([{"_s.contains(c))
                ++open;
            else if (u")]}"_s.contains(c))
                open = qMax(0, open - 1);
        }
    }
    if (state != 0)
        return {}; // inside a string, where each blank counts
    qsizetype blanks = 0;
    while (blanks < code.size() && (code[blanks] == u' ' || code[blanks] == u'\t'))
        ++blanks;
    const QString indent = code.left(blanks);
    const QString words = code.trimmed();
    if (open > before || (open == 0 && words.endsWith(u':')))
        return indent + u"    "_s;
    const QString first = words.section(u' ', 0, 0);
    if (open == 0
        && (first == "return"_L1 || first == "pass"_L1 || first == "break"_L1 || first == "continue"_L1
            || first == "raise"_L1))
        return indent.left(qMax<qsizetype>(0, indent.size() - 4));
    return indent;
}

QString dedented(const QString& source)
{
    QStringList lines = source.split(u'\n');
    qsizetype common = -1;
    for (const QString& line : lines) {
        qsizetype blanks = 0;
        while (blanks < line.size() && (line[blanks] == u' ' || line[blanks] == u'\t'))
            ++blanks;
        if (blanks < line.size())
            common = common < 0 ? blanks : qMin(common, blanks);
    }
    if (common <= 0)
        return source;
    for (QString& line : lines)
        line.remove(0, common);
    return lines.join(u'\n');
}

QString withoutPrompts(const QString& pasted)
{
    static const QRegularExpression prompt(u"^\\s*(?:>>>|In \\[\\d+\\]:)(?: |$)"_s);
    static const QRegularExpression more(u"^\\s*\\.{3,}:?(?: |$)"_s);
    const QStringList lines = pasted.split(u'\n');
    const auto first = std::find_if(
        lines.begin(), lines.end(), [](const QString& line) { return !line.trimmed().isEmpty(); });
    if (first == lines.end() || !prompt.match(*first).hasMatch())
        return pasted;
    QStringList commands;
    bool isCommand = false;
    for (const QString& line : lines) {
        auto found = prompt.match(line);
        if (!found.hasMatch() && isCommand)
            found = more.match(line);
        isCommand = found.hasMatch();
        if (isCommand)
            commands.append(line.mid(found.capturedEnd()));
    }
    return commands.join(u'\n');
}

} // namespace everyport::ui
