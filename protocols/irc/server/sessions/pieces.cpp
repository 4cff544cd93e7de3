#include "protocols/irc/server/sessions/pieces.h"

#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

namespace {

bool tellOne(Session& session, const TellPiece& tell)
{
    if (!session.user())
        return true;
    Piece piece(session.server().clock());
    return tell(piece);
}

Task<Result<Done>> tellRest(Session& session, TellPiece tell, ReplyBatch::Whose whose)
{
    bool isOver = false;
    while (!isOver && !session.isClosing()) {
        auto resting = session.rest(whose);
        const auto rested = co_await std::move(resting);
        Q_UNUSED(rested)
        const ReplyBatch answering(session, whose);
        isOver = tellOne(session, tell);
    }
    co_return Done{};
}

} // namespace

void tellInPieces(Session& session, TellPiece tell)
{
    if (!tellOne(session, tell))
        session.waitFor(tellRest(session, std::move(tell), ReplyBatch::Whose::Commands));
}

void tellAside(Session& session, TellPiece tell)
{
    if (!tellOne(session, tell))
        session.waitFor(tellRest(session, std::move(tell), ReplyBatch::Whose::Nobodys));
}

} // namespace everyport::ircd
