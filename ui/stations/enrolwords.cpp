#include "ui/stations/enrolwords.h"

#include <QRegularExpression>

#include "app/stations/enrolling/invitation.h"
#include "app/stations/enrolling/invitationwords.h"

using namespace Qt::StringLiterals;

namespace everyport::ui {
namespace {

/// The options that go along with a code, each with its value behind a blank or an equals sign.
QVariantMap writtenOptions(const QString& line)
{
    static const QRegularExpression option(u"--(server|space|pubsub|name)(?:\\s+|=)(\\S+)"_s);
    QVariantMap options;
    auto found = option.globalMatch(line);
    while (found.hasNext()) {
        const auto one = found.next();
        options.insert(one.captured(1), one.captured(2));
    }
    return options;
}

/// Of a line of its own: what stands elsewhere may be anything.
QString codeIn(const QString& text)
{
    for (const QString& line : text.split(u'\n')) {
        if (stations::readCode(line))
            return line.trimmed();
    }
    return {};
}

} // namespace

QString enrolCommandWithoutCode(const stations::Invitation& invitation)
{
    stations::Invitation told = invitation;
    told.code = u"-"_s;
    return stations::enrolCommand(told);
}

std::optional<CommandRequest> joiningRequest(const QString& pasted)
{
    const QString text = pasted.trimmed().left(stations::mostInvitationBytes);
    const QByteArray card = text.toUtf8();
    if (stations::readInvitation(card))
        return CommandRequest{.words = u"stations join"_s, .input = card};
    static const QRegularExpression enrol(u"\\bstations[ \\t]+enrol[ \\t]+(\\S+)(?:[ \\t]+((?!--)\\S+))?([^\\n]*)"_s);
    const auto found = enrol.match(text);
    if (!found.hasMatch())
        return {};
    const QString written = found.captured(2);
    const QString code = written.isEmpty() || written == "-"_L1 ? codeIn(text) : written;
    if (code.isEmpty())
        return {};
    return CommandRequest{.words = u"stations enrol"_s,
        .arguments = {found.captured(1), code},
        .options = writtenOptions(found.captured(3))};
}

} // namespace everyport::ui
