#include <QtTest>

#include "protocols/xmpp/server/sessions/serverextensions.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class ServerExtensionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hooksAreCalledInOrder();
    void stopsAtTheFirstError();
    void stopsAtTheFirstThatTakesIt();
    void allHaveAPartInALogin();
    void findsByType();
    void oneMayReplaceAnother();
};

namespace {

/// Notes what it hears.
class Noting : public ServerExtension {
public:
    Noting(QString name, QStringList& heard, bool fails = false)
        : m_name(std::move(name)), m_heard(heard), m_fails(fails)
    {
    }
    Task<Result<Done>> accountLeaves(QString account) override
    {
        m_heard.append(m_name + u' ' + account);
        if (m_fails)
            return Task<Result<Done>>(Result<Done>(Error{Error::Kind::Local, Reason::NoSpace, {}, {}, 0}));
        return ServerExtension::accountLeaves(std::move(account));
    }
    void accountGone(const QString& account) override { m_heard.append(m_name + u" without "_s + account); }

private:
    QString m_name;
    QStringList& m_heard;
    bool m_fails;
};

class Other final : public ServerExtension {};

/// Answers one namespace with its own name.
class Answering final : public ServerExtension {
public:
    explicit Answering(QString name) : m_name(std::move(name)) {}
    QStringList namespaces(Place) const override { return {u"urn:asked"_s}; }
    Task<Answer> answer(Stanza, Place) override { return Task<Answer>(Answer(xml::Element(m_name, u"urn:asked"_s))); }

private:
    QString m_name;
};

/// Takes what it is asked to take, and says who it is.
class Taking final : public ServerExtension {
public:
    explicit Taking(QString name) : m_name(std::move(name)) {}
    bool makeRoom(const QString& account) override
    {
        ++asked;
        return account == m_name;
    }
    std::optional<Task<Answer>> answerBeforeLogin(const Stanza& request, const StreamState&) override
    {
        if (request.payload().ns() != m_name)
            return std::nullopt;
        return Task<Answer>(Answer(xml::Element(m_name, m_name)));
    }
    QList<xml::Element> loginFeatures(const LoginState&) const override { return {xml::Element(m_name, m_name)}; }
    std::unique_ptr<LoginPart> startLogin(const xml::Element& request, const LoginState&) override
    {
        return request.child(m_name).isNull() ? nullptr : std::make_unique<Part>(m_name);
    }
    int asked = 0;

private:
    class Part final : public LoginPart {
    public:
        explicit Part(QString name) : m_name(std::move(name)) {}
        Task<xml::Element> loggedIn(Jid account, bool isGuest) override
        {
            const auto who = isGuest ? QString() : account.toString();
            return Task<xml::Element>(xml::Element(m_name, m_name).saying(who));
        }

    private:
        QString m_name;
    };
    QString m_name;
};

} // namespace

void ServerExtensionTest::hooksAreCalledInOrder()
{
    QStringList heard;
    ServerExtensions all;
    all.add(std::make_unique<Noting>(u"first"_s, heard));
    all.add(std::make_unique<Noting>(u"second"_s, heard));
    auto leaving = all.accountLeaves(u"ann"_s);
    QVERIFY(leaving.isReady() && leaving.take());
    QCOMPARE(heard, (QStringList{u"first ann"_s, u"second ann"_s}));
    heard.clear();
    all.accountGone(u"ann"_s);
    QCOMPARE(heard, (QStringList{u"first without ann"_s, u"second without ann"_s}));
}

void ServerExtensionTest::stopsAtTheFirstError()
{
    QStringList heard;
    ServerExtensions all;
    all.add(std::make_unique<Noting>(u"first"_s, heard, true));
    all.add(std::make_unique<Noting>(u"second"_s, heard));
    auto leaving = all.accountLeaves(u"ann"_s);
    QVERIFY(leaving.isReady());
    const auto left = leaving.take();
    QVERIFY(!left);
    QCOMPARE(heard, QStringList(u"first ann"_s));
}

void ServerExtensionTest::stopsAtTheFirstThatTakesIt()
{
    ServerExtensions all;
    const auto& first = all.add(std::make_unique<Taking>(u"first"_s));
    const auto& second = all.add(std::make_unique<Taking>(u"second"_s));
    QVERIFY(all.makeRoom(u"first"_s));
    QCOMPARE(second.asked, 0);
    QVERIFY(all.makeRoom(u"second"_s));
    QVERIFY(!all.makeRoom(u"third"_s));
    QCOMPARE(first.asked, 3);

    const auto ask = [](const QString& ns) { return Stanza::iq(u"get"_s, u"1"_s, {}, {}, xml::Element(u"q"_s, ns)); };
    const StreamState state{StreamStage::Login, true};
    auto answer = all.answerBeforeLogin(ask(u"second"_s), state);
    QVERIFY(answer && answer->isReady());
    const auto said = answer->take();
    QCOMPARE(std::get<xml::Element>(said).name(), u"second"_s);
    QVERIFY(!all.answerBeforeLogin(ask(u"third"_s), state));
}

void ServerExtensionTest::allHaveAPartInALogin()
{
    ServerExtensions all;
    all.add(std::make_unique<Taking>(u"first"_s));
    all.add(std::make_unique<Other>());
    all.add(std::make_unique<Taking>(u"second"_s));
    const LoginState state{u"localhost"_s, {}, true, {}};
    QCOMPARE(all.loginFeatures(state).size(), 2);
    xml::Element request(u"authenticate"_s, u"urn:xmpp:sasl:2"_s);
    QVERIFY(all.startLogin(request, state).empty());
    request.add(xml::Element(u"second"_s, u"urn:xmpp:sasl:2"_s));
    const auto parts = all.startLogin(request, state);
    QCOMPARE(parts.size(), size_t(1));
    QVERIFY(!parts.front()->authenticates());
    auto answering = parts.front()->loggedIn(*Jid::parse(u"ann@localhost"_s), false);
    QVERIFY(answering.isReady());
    QCOMPARE(answering.take().text(), u"ann@localhost"_s);
}

void ServerExtensionTest::findsByType()
{
    QStringList heard;
    ServerExtensions all;
    auto& added = all.add(std::make_unique<Noting>(u"first"_s, heard));
    QCOMPARE(all.find<Noting>(), &added);
    QVERIFY(!all.find<Other>());
}

void ServerExtensionTest::oneMayReplaceAnother()
{
    class OfAccounts final : public ServerExtension {
        QStringList namespaces(Place place) const override
        {
            return place == Place::Account ? QStringList(u"urn:asked"_s) : QStringList();
        }
        bool replaces(const QString&, Place) const override { return true; }
        Task<Answer> answer(Stanza, Place) override
        {
            return Task<Answer>(Answer(xml::Element(u"second"_s, u"urn:asked"_s)));
        }
    };
    ServerExtensions all;
    const auto& first = all.add(std::make_unique<Answering>(u"first"_s));
    const auto& second = all.add(std::make_unique<OfAccounts>());
    const auto request = Stanza::iq(u"get"_s, u"1"_s, {}, {}, xml::Element(u"q"_s, u"urn:asked"_s));
    const auto said = [&](Place place) {
        auto answer = all.answer(request, place).take();
        return std::get<xml::Element>(answer).name();
    };
    QCOMPARE(said(Place::Domain), u"first"_s);
    QCOMPARE(said(Place::Account), u"second"_s);
    const auto sentence = answeredTwice(u"urn:asked"_s, first, second);
    QVERIFY(sentence.contains(u"urn:asked"_s) && sentence.contains(u"Answering"_s));
    QVERIFY(sentence.contains(u"OfAccounts"_s));
}

QTEST_APPLESS_MAIN(ServerExtensionTest)
#include "tst_serverextension.moc"
