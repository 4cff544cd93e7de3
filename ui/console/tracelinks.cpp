#include "ui/console/tracelinks.h"

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

} // namespace everyport::ui
