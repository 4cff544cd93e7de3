// LIST with all of ELIST=CMNTU.
#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/pieces.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/source.h"

namespace everyport::ircd {

namespace {

/// Conditions of one LIST, all of which a channel has to meet.
struct ListFilter {
    QByteArrayList masks = {};    ///< M: any of them.
    QByteArrayList notMasks = {}; ///< N
    qint64 moreUsersThan = -1;    ///< U
    qint64 fewerUsersThan = -1;
    qint64 createdAfter = -1; ///< C; seconds since 1970.
    qint64 createdBefore = -1;
    qint64 topicAfter = -1; ///< T
    qint64 topicBefore = -1;

    void add(QByteArrayView condition, qint64 now);
    bool takes(const Channel& channel) const;
};

/// "C<60": younger than an hour, "C>60": older; T alike.
void addAge(QByteArrayView rest, qint64 now, qint64& after, qint64& before)
{
    const auto minutes = rest.sliced(1).toLongLong();
    if (rest.front() == '<')
        after = now - 60 * minutes;
    else
        before = now - 60 * minutes;
}

void ListFilter::add(QByteArrayView condition, qint64 now)
{
    const auto isComparison = [](QByteArrayView text) {
        return text.size() > 1 && (text.front() == '<' || text.front() == '>');
    };
    if (isComparison(condition)) {
        (condition.front() == '>' ? moreUsersThan : fewerUsersThan) = condition.sliced(1).toLongLong();
        return;
    }
    const auto kind = condition.front() & ~0x20;
    if ((kind == 'C' || kind == 'T') && isComparison(condition.sliced(1)))
        kind == 'C' ? addAge(condition.sliced(1), now, createdAfter, createdBefore)
                    : addAge(condition.sliced(1), now, topicAfter, topicBefore);
    else if (condition.front() == '!' && condition.size() > 1)
        notMasks.append(condition.sliced(1).toByteArray());
    else
        masks.append(condition.toByteArray());
}

bool ListFilter::takes(const Channel& channel) const
{
    const auto means = [&](const QByteArray& mask) { return irc::matchesMask(channel.name(), mask); };
    if ((moreUsersThan >= 0 && channel.size() <= moreUsersThan)
        || (fewerUsersThan >= 0 && channel.size() >= fewerUsersThan))
        return false;
    if ((createdAfter >= 0 && channel.created <= createdAfter)
        || (createdBefore >= 0 && channel.created >= createdBefore))
        return false;
    if ((topicAfter >= 0 && channel.topicAt <= topicAfter)
        || (topicBefore >= 0 && (channel.topicAt == 0 || channel.topicAt >= topicBefore)))
        return false;
    return (masks.isEmpty() || std::any_of(masks.begin(), masks.end(), means))
        && std::none_of(notMasks.begin(), notMasks.end(), means);
}

bool notifyList(Session& session, const ListFilter& filter, quint32& place, Piece& piece)
{
    while (const auto* channel = session.server().channels().next(place)) {
        const auto isShown = channel->size() > 0 && isVisible(*channel, *session.user(), session.server())
            && filter.takes(*channel);
        if (isShown)
            session.reply(Numeric::List, {channel->name(), QByteArray::number(channel->size())}, channel->topic);
        if (piece.isSpent(isShown ? Piece::row : Piece::lookedAt))
            return false;
    }
    session.reply(Numeric::ListEnd, {}, "End of /LIST");
    return true;
}

void list(Request& request)
{
    ListFilter filter;
    for (const auto condition : parts(request.parameter(0), 30))
        filter.add(condition, request.server.seconds());
    request.session.reply(Numeric::ListStart, {"Channel"}, "Users  Name");
    notifyInPieces(request.session, [&session = request.session, filter, place = quint32(0)](Piece& piece) mutable {
        return notifyList(session, filter, place, piece);
    });
}

} // namespace

std::vector<Command> listCommands()
{
    return {
        {"LIST", 0, Command::When::Registered, 4, list,
            "LIST [conditions]: channels; #mask, !#mask, >users, <users, C>min, C<min, T>min, T<min"},
    };
}

} // namespace everyport::ircd
