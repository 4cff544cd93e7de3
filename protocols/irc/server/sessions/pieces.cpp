#include "protocols/irc/server/sessions/pieces.h"

#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

namespace {

bool notifyOne(Session& session, const TellPiece& tell)
{
    if (!session.user())
        return true;
    Piece piece(session.server().clock());
    return tell(piece);
}

Task<Result<Done>> notifyRest(Session& session, TellPiece tell, ReplyBatch::Whose whose)
{
    bool isOver = false;
    while (!isOver && !session.isClosing()) {
        auto resting = session.rest(whose);
        const auto rested = co_await std::move(resting);
        Q_UNUSED(rested)
        const ReplyBatch answering(session, whose);
        isOver = notifyOne(session, tell);
    }
    co_return Done{};
}

} // namespace

void notifyInPieces(Session& session, TellPiece tell)
{
    if (!notifyOne(session, tell))
        session.waitFor(notifyRest(session, std::move(tell), ReplyBatch::Whose::Commands));
}

void notifyAside(Session& session, TellPiece tell)
{
    if (!notifyOne(session, tell))
        session.waitFor(notifyRest(session, std::move(tell), ReplyBatch::Whose::Nobodys));
}

} // namespace everyport::ircd
