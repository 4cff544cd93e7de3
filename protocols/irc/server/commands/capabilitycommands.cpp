// CAP (IRCv3 capability negotiation 302) and AUTHENTICATE (SASL 3.2).
#include "netcore/tls/tlssession.h"
#include "protocols/irc/server/admission/registering.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/capabilitylist.h"
#include "protocols/irc/server/sessions/metadata.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/users/connectionregistration.h"
#include "protocols/irc/server/users/sessionextras.h"

using namespace Qt::StringLiterals;

namespace everyport::ircd {

namespace {

/// base64 comes in pieces of so many bytes; a shorter one is the last.
constexpr qsizetype pieceSize = 400;
constexpr qsizetype longestResponse = 16 * pieceSize;

void capLs(Request& request)
{
    auto& session = request.session;
    if (auto* registration = session.registration())
        registration->negotiating = true;
    const bool knowsValues = request.parameter(1).toInt() >= 302;
    if (knowsValues) {
        session.setKnowsValues();
        auto capabilities = session.capabilities();
        capabilities[size_t(Capability::CapNotify)] = true;
        session.setCapabilities(capabilities);
    }
    sendCapabilities(session, "LS", offeredCapabilities(session, knowsValues), knowsValues);
}

void capList(Request& request)
{
    QByteArrayList names;
    for (size_t at = 0; at < size_t(Capability::Count); ++at) {
        if (request.session.capabilities()[at])
            names.append(irc::capabilityName(Capability(at)));
    }
    sendCapabilities(request.session, "LIST", names, true);
}

void capReq(Request& request)
{
    auto& session = request.session;
    if (auto* registration = session.registration())
        registration->negotiating = true;
    auto capabilities = session.capabilities();
    const auto wanted = request.parameter(1);
    bool known = true;
    for (const auto part : parts(wanted, 100, false, ' ')) {
        const bool off = part.startsWith('-');
        const auto name = off ? part.sliced(1) : part;
        const auto capability = irc::capabilityNamed(name);
        known = known && capability && isOffered(session, *capability)
            && !(off && *capability == Capability::CapNotify);
        if (known)
            capabilities[size_t(*capability)] = !off;
    }
    session.tell("CAP", {session.nickOrStar(), known ? "ACK" : "NAK"}, wanted);
    if (!known)
        return;
    const auto hadMetadata = knowsMetadata(session) && session.has(Capability::Batch);
    session.setCapabilities(capabilities);
    if (auto* extras = session.existingExtras(); extras && !knowsMetadata(session))
        extras->metadata.clear();
    if (session.isRegistered() && !hadMetadata)
        sendOwnMetadata(session);
}

void cap(Request& request)
{
    const auto what = request.parameter(0).toByteArray().toUpper();
    if (what == "LS")
        capLs(request);
    else if (what == "LIST")
        capList(request);
    else if (what == "REQ")
        capReq(request);
    else if (what != "END")
        request.session.reply(Numeric::InvalidCapCommand, {what}, "Invalid CAP command");
    else if (auto* registration = request.session.registration())
        registration->negotiating = false;
}

void failed(Session& session, const Error& error)
{
    if (session.sasl)
        session.sasl->exchange.reset();
    session.reply(Numeric::SaslFail, {},
        error.kind == Error::Kind::Busy ? "SASL authentication failed: try again later" : "SASL authentication failed");
    if (session.sasl && ++session.sasl->failures >= 10)
        session.close("Too many failed logins");
}

Task<Result<Done>> enter(Session& session, sasl::Step last)
{
    const auto mechanism = session.sasl->exchange->mechanism().toLatin1();
    auto finding = session.server().ports().accounts->find(last.name);
    const auto found = co_await std::move(finding);
    const ReplyBatch answering(session);
    if (!found
        || (!last.authorisation.isEmpty() && last.authorisation != last.name && last.authorisation != found->name)) {
        failed(session, {});
        co_return Done{};
    }
    session.sasl.reset();
    logIn(session, *found, mechanism);
    session.reply(Numeric::SaslSuccess, {}, "SASL authentication successful");
    co_return Done{};
}

Task<Result<Done>> step(Session& session, QByteArray input)
{
    auto stepping = session.sasl->exchange->step(std::move(input));
    const auto stepped = co_await std::move(stepping);
    if (!stepped) {
        const ReplyBatch answering(session);
        failed(session, stepped.error());
        co_return Done{};
    }
    // SCRAM's last message shows that the server knows the account, too: the client looks at it before it is let in.
    if (!stepped->isDone || !stepped->bytes.isEmpty()) {
        const ReplyBatch answering(session);
        if (stepped->isDone)
            session.sasl->agreed = *stepped;
        sendAuthenticate(session, stepped->bytes);
        co_return Done{};
    }
    auto entering = enter(session, *stepped);
    const auto entered = co_await std::move(entering);
    co_return entered;
}

Task<Result<Done>> begin(Session& session, QString mechanism)
{
    auto& ports = session.server().ports();
    auto offer = saslOffer(session);
    if (mechanism == u"EXTERNAL"_s && !offer.certificateName.isEmpty()) {
        auto asking = ports.accounts->accountOfCertificate(
            QString::fromLatin1(session.fingerprint()), QString::fromLatin1(session.address()));
        const auto account = co_await std::move(asking);
        offer.certificateName = account.valueOr({});
    }
    const ReplyBatch answering(session);
    auto exchange = sasl::startServer(session.server().reactor(), ports.accounts->credentials(), mechanism, offer,
        QString::fromLatin1(session.address()));
    if (!exchange) {
        if (mechanism != u"EXTERNAL"_s)
            session.reply(Numeric::SaslMechanisms, {saslMechanisms(session)}, "are available SASL mechanisms");
        failed(session, exchange.error());
        co_return Done{};
    }
    if (!session.sasl)
        session.sasl = std::make_unique<SaslDialogue>();
    session.sasl->exchange = std::move(*exchange);
    session.sasl->buffered.clear();
    session.sasl->agreed.reset();
    session.tell("AUTHENTICATE", {"+"});
    co_return Done{};
}

void respond(Request& request, QByteArrayView piece)
{
    auto& session = request.session;
    auto& dialogue = *session.sasl;
    if (dialogue.buffered.size() + piece.size() > longestResponse) {
        dialogue.exchange.reset();
        dialogue.isTooLong = piece.size() == pieceSize;
        session.reply(Numeric::SaslTooLong, {}, "SASL message too long");
        return;
    }
    if (piece != "+")
        dialogue.buffered.append(piece);
    if (piece.size() == pieceSize)
        return;
    // In place: what is handed over is all there is of it, and the exchange overwrites it.
    auto decoded = QByteArray::fromBase64Encoding(
        std::exchange(dialogue.buffered, {}), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        failed(session, {});
        return;
    }
    const auto agreed = std::exchange(dialogue.agreed, {});
    if (agreed && !(*decoded).isEmpty())
        failed(session, {});
    else
        session.waitFor(agreed ? enter(session, *agreed) : step(session, std::move(decoded.decoded)));
}

bool isMechanism(const Session& session, QByteArrayView word)
{
    const auto offered = parts(saslMechanisms(session), 20);
    return std::any_of(offered.begin(), offered.end(), [word](QByteArrayView one) { return isSame(one, word); });
}

void authenticate(Request& request)
{
    auto& session = request.session;
    const auto what = request.parameter(0);
    if (!session.has(Capability::Sasl) || !isOffered(session, Capability::Sasl)) {
        session.reply(Numeric::SaslFail, {}, "SASL authentication failed: the capability was not asked for");
        return;
    }
    if (what == "*") {
        if (session.sasl)
            session.sasl->exchange.reset();
        session.reply(Numeric::SaslAborted, {}, "SASL authentication aborted");
        return;
    }
    if (session.sasl && std::exchange(session.sasl->isTooLong, session.sasl->isTooLong && what.size() == pieceSize)
        && !isMechanism(session, what))
        return;
    if (what.size() > pieceSize) {
        if (session.sasl)
            session.sasl->exchange.reset();
        session.reply(Numeric::SaslTooLong, {}, "SASL message too long");
        return;
    }
    if (session.sasl && session.sasl->exchange) {
        respond(request, what);
        return;
    }
    session.waitFor(begin(session, QString::fromLatin1(what.toByteArray().toUpper())));
}

} // namespace

std::vector<Command> capabilityCommands()
{
    using When = Command::When;
    return {
        {"CAP", 1, When::Always, 1, cap, "CAP LS 302|LIST|REQ :names|END: which extensions are used"},
        {"AUTHENTICATE", 1, When::Always, 2, authenticate, "AUTHENTICATE mechanism|base64|*: logs in by SASL"},
    };
}

} // namespace everyport::ircd
