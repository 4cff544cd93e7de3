#include "ui/stations/enrolwords.h"

#include <QRegularExpression>

#include "app/stations/invitation.h"

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

} // namespace

std::optional<CommandRequest> joiningRequest(const QString& pasted)
{
    const QString text = pasted.trimmed().left(stations::mostInvitationBytes);
    const QByteArray card = text.toUtf8();
    if (stations::readInvitation(card))
        return CommandRequest{.words = u"stations join"_s, .input = card};
    static const QRegularExpression enrol(u"\\bstations\\s+enrol\\s+(\\S+)\\s+(\\S+)([^\\n]*)"_s);
    const auto found = enrol.match(text);
    if (!found.hasMatch())
        return {};
    return CommandRequest{.words = u"stations enrol"_s,
        .arguments = {found.captured(1), found.captured(2)},
        .options = writtenOptions(found.captured(3))};
}

} // namespace everyport::ui
