#include "ui/console/transcript/tracelinks.h"

#include <QRegularExpression>

namespace everyport::ui {

using namespace Qt::StringLiterals;

QString TraceLink::address() const
{
    return command > 0 ? u"command:%1:%2"_s.arg(command).arg(line) : u"file:%1:"_s.arg(line) + file;
}

std::optional<TraceLink> TraceLink::fromAddress(const QString& address)
{
    TraceLink link;
    if (address.startsWith("command:"_L1)) {
        link.command = address.section(u':', 1, 1).toInt();
        link.line = address.section(u':', 2, 2).toInt();
    } else if (address.startsWith("file:"_L1)) {
        link.line = address.section(u':', 1, 1).toInt();
        link.file = address.section(u':', 2);
    }
    if (link.line < 1 || (link.command < 1 && link.file.isEmpty()))
        return std::nullopt;
    return link;
}

QList<TraceLink> traceLinks(const QString& text)
{
    static const QRegularExpression place(u"File \"([^\"\\n]{1,4096})\", line (\\d{1,9})"_s);
    static const QRegularExpression ofConsole(u"^<console (\\d{1,9})>$"_s);
    QList<TraceLink> links;
    auto found = place.globalMatch(text);
    while (found.hasNext() && links.size() < 500) {
        const auto match = found.next();
        TraceLink link;
        link.start = match.capturedStart();
        link.length = match.capturedLength();
        link.line = match.captured(2).toInt();
        const QString file = match.captured(1);
        if (const auto command = ofConsole.match(file); command.hasMatch())
            link.command = command.captured(1).toInt();
        else if (file.startsWith(u'/'))
            link.file = file;
        else
            continue;
        links.append(link);
    }
    return links;
}

QList<TraceMarks> traceMarks(const QString& text)
{
    static const QRegularExpression ofMarks(u"^ +[~^][~^ ]*$"_s);
    static const QRegularExpression run(u"\\^+|~+"_s);
    QList<TraceMarks> all;
    qsizetype before = -1; // where the line above begins
    for (qsizetype start = 0; start < text.size() && all.size() < 500;) {
        const auto found = text.indexOf(u'\n', start);
        const auto end = found < 0 ? text.size() : found;
        const auto line = QStringView(text).mid(start, end - start);
        const auto above = before < 0 ? QStringView() : QStringView(text).mid(before, start - 1 - before);
        // Behind the end of the line above there is nothing that could be marked: then the marks stay as they are.
        if (!above.isEmpty() && line.size() <= above.size() && line.size() <= 4096 && ofMarks.match(line).hasMatch()) {
            TraceMarks marks;
            marks.line = start;
            auto each = run.globalMatch(line);
            while (each.hasNext()) {
                const auto match = each.next();
                marks.marks.append(
                    {before + match.capturedStart(), match.capturedLength(), match.capturedView().front() == u'~'});
            }
            all.append(marks);
        }
        before = start;
        start = end + 1;
    }
    return all;
}

} // namespace everyport::ui
