// What an extension of the server hears of a client's way through it, in the order that serverextension.h gives.
#include <QtTest>

#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

/// Writes down each hook by its name, and has nothing to say.
class Recording final : public ServerExtension {
public:
    void optionsChanged() override { note("optionsChanged"); }
    QList<xml::Element> streamFeatures(const StreamState& state) const override
    {
        note(state.stage == StreamStage::Login ? "streamFeatures login" : "streamFeatures session");
        return {};
    }
    std::optional<Task<Answer>> answerBeforeLogin(const Stanza&, const StreamState&) override
    {
        note("answerBeforeLogin");
        return std::nullopt;
    }
    QList<xml::Element> loginFeatures(const LoginState&) const override
    {
        note("loginFeatures");
        return {};
    }
    std::unique_ptr<LoginPart> startLogin(const xml::Element&, const LoginState&) override
    {
        note("startLogin");
        return nullptr;
    }
    std::optional<SessionStart> startSession(const SessionRequest&) override
    {
        note("startSession");
        return std::nullopt;
    }
    bool makeRoom(const QString&) override
    {
        note("makeRoom");
        return false;
    }
    void sessionStarted(Session&, bool isGuest) override { note(isGuest ? "sessionStarted guest" : "sessionStarted"); }
    bool elementReceived(Session&, const xml::Element&) override
    {
        note("elementReceived");
        return false;
    }
    std::optional<StanzaError> refusal(const Session&, const Stanza&) const override
    {
        note("refusal");
        return std::nullopt;
    }
    std::optional<StanzaError> requestRefusal(const Stanza&) const override
    {
        note("requestRefusal");
        return std::nullopt;
    }
    bool keepsAway(const QString&, const Jid&) const override
    {
        note("keepsAway");
        return false;
    }
    void dressPresence(Stanza&) const override { note("dressPresence"); }
    bool followsPresence() const override { return true; }
    void presenceSeen(const Stanza&) override { note("presenceSeen"); }
    void lastLeft(const QString& account, const QString&) override { note("lastLeft " + account.toUtf8()); }
    void startedTaking(Session&) override { note("startedTaking"); }
    void sent(Session&, Stanza&) override { note("sent"); }
    void incoming(Stanza&) override { note("incoming"); }
    bool isReadyFor(const QString&) const override
    {
        note("isReadyFor");
        return false;
    }
    Task<std::shared_ptr<const void>> prepare(QString account) override
    {
        note("prepare");
        return ServerExtension::prepare(std::move(account));
    }
    void accepted(Stanza&) override { note("accepted"); }
    void delivered(const Stanza&, const QList<Session*>& takers, const Receipt&) override
    {
        note("delivered " + QByteArray::number(takers.size()));
    }
    bool answered(const Stanza&) override
    {
        note("answered");
        return false;
    }
    bool keeps(Session&) override
    {
        note("keeps");
        return false;
    }
    void ending(Session&) override { note("ending"); }
    void ended(const Jid& client) override { note("ended " + client.toString().toUtf8()); }

    QByteArrayList take() const { return std::exchange(m_heard, {}); }

private:
    /// What is asked several times in a row stands once.
    void note(const QByteArray& hook) const
    {
        if (m_heard.isEmpty() || m_heard.last() != hook)
            m_heard.append(hook);
    }
    mutable QByteArrayList m_heard;
};

/// The hooks of `wanted` that `heard` has, in that order.
QByteArrayList only(const QByteArrayList& wanted, const QByteArrayList& heard)
{
    QByteArrayList found;
    for (const auto& hook : heard) {
        if (wanted.contains(hook) && !found.contains(hook))
            found.append(hook);
    }
    return found;
}

} // namespace

class ExtensionHooksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<House> m_house;
    Recording* m_all = nullptr;

    void heardInOrder(const QByteArrayList& wanted)
    {
        const auto heard = m_all->take();
        const auto found = only(wanted, heard);
        if (found != wanted)
            qWarning().noquote() << heard.join(", ");
        QCOMPARE(found, wanted);
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        m_all = &m_house->server->extensions().add(std::make_unique<Recording>());
    }
    void cleanup() { m_house.reset(); }

    void ofALogin()
    {
        Peer ann(*m_house);
        ann.logIn(u"ann"_s);
        heardInOrder({"loginFeatures", "streamFeatures login", "streamFeatures session", "sessionStarted"});
        ann.available();
        heardInOrder({"dressPresence", "presenceSeen", "startedTaking"});
    }

    void ofWhatAsksBeforeTheLogin()
    {
        Peer ann(*m_house);
        ann.open();
        ann.say("<iq type='get' id='1'><query xmlns='nobody:knows'/></iq>");
        heardInOrder({"streamFeatures login", "answerBeforeLogin"});
    }

    void ofAMessage()
    {
        Peer ann(*m_house);
        ann.logIn(u"ann"_s);
        ann.available();
        Peer bob(*m_house);
        bob.logIn(u"bob"_s);
        bob.available();
        m_all->take();
        ann.say("<message to='bob@localhost' type='chat'><body>hello</body></message>");
        QVERIFY(!bob.nextOf(u"message"_s).isNull());
        heardInOrder({"refusal", "sent", "incoming", "isReadyFor", "prepare", "accepted", "delivered 1"});
        ann.say("<nothing xmlns='nobody:knows'/>");
        heardInOrder({"elementReceived"});
    }

    void ofARequest()
    {
        Peer ann(*m_house);
        ann.logIn(u"ann"_s);
        m_all->take();
        ann.ask("<iq type='get' id='1' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>");
        heardInOrder({"refusal", "requestRefusal"});
        ann.say("<iq type='result' id='2' to='localhost'/>");
        heardInOrder({"refusal", "answered"});
    }

    void ofTheEnd()
    {
        Peer ann(*m_house);
        ann.logIn(u"ann"_s);
        ann.available();
        m_all->take();
        ann.wire().peerCloses(Error::disconnected(Reason::None, {}));
        m_house->reactor.advance({});
        heardInOrder({"keeps", "lastLeft ann", "presenceSeen", "ending", "ended ann@localhost/r"});
    }
};

QTEST_GUILESS_MAIN(ExtensionHooksTest)
#include "tst_extensionhooks.moc"
