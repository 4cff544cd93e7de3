#include "app/chat/model/keyring.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

namespace {

/// Counts the keyring's jobs that are deleted from the loop.
class Departures final : public QObject {
public:
    Departures() { qApp->installEventFilter(this); }
    int jobs = 0;

private:
    bool eventFilter(QObject* who, QEvent* event) override
    {
        jobs += event->type() == QEvent::DeferredDelete && who->inherits("QKeychain::Job");
        return false;
    }
};

/// A desktop's keyring that is asked, and answers as it is told.
class Desktop final : public SecretStore {
public:
    explicit Desktop(int& asked, std::optional<Error>& refusal, QHash<QString, QString>& kept)
        : m_asked(asked), m_refusal(refusal), m_kept(kept)
    {
    }
    Task<Result<QString>> read(QString key) override
    {
        ++m_asked;
        return Task<Result<QString>>(m_refusal ? Result<QString>(*m_refusal) : Result<QString>(m_kept.value(key)));
    }
    Task<Result<Done>> write(QString key, QString secret) override
    {
        ++m_asked;
        if (m_refusal)
            return Task<Result<Done>>(Result<Done>(*m_refusal));
        m_kept.insert(key, secret);
        return Task<Result<Done>>(Result<Done>(Done{}));
    }

private:
    int& m_asked;
    std::optional<Error>& m_refusal;
    QHash<QString, QString>& m_kept;
};

} // namespace

class KeyringTest : public QObject {
    Q_OBJECT

    template <typename T>
    static Result<T> wait(Task<Result<T>> task)
    {
        if (!QTest::qWaitFor([&] { return task.isReady(); }, 20'000))
            qFatal("the keyring never answered");
        return task.take();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    /// Whoever waits goes on within the keyring's own signal, which looks at its job once more afterwards: the job has
    /// to go later.
    void jobsOutliveTheirSignal()
    {
        Departures departures;
        Keyring keyring;
        QVERIFY(wait(keyring.write(u"chat/1/password"_s, u"secret"_s)));
        QCOMPARE(*wait(keyring.read(u"chat/2/password"_s)), QString());
        QVERIFY(wait(keyring.write(u"chat/1/password"_s, {})));
        QTRY_COMPARE(departures.jobs, 3);
    }

    /// What is not to be kept is not left there in an older form either, which the next start would log in with.
    void whatIsNotToBeKeptIsNotInTheKeyring()
    {
        int asked = 0;
        std::optional<Error> refusal;
        QHash<QString, QString> kept;
        bool keeps = true;
        Keyring keyring(std::make_unique<Desktop>(asked, refusal, kept), [&keeps] { return keeps; });
        const auto key = u"chat/1/password"_s;
        QVERIFY(wait(keyring.write(key, u"first"_s)));
        QCOMPARE(kept.value(key), u"first"_s);
        QVERIFY(keyring.isLasting());
        keeps = false;
        QCOMPARE(*wait(keyring.read(key)), u"first"_s);
        QVERIFY(wait(keyring.write(key, u"second"_s)));
        QCOMPARE(kept.value(key), QString());
        QCOMPARE(*wait(keyring.read(key)), u"second"_s);
        QVERIFY(!keyring.isLasting());
        keeps = true;
        QVERIFY(wait(keyring.write(key, u"third"_s)));
        QCOMPARE(kept.value(key), u"third"_s);
        QVERIFY(keyring.isLasting());
    }

    /// Somebody said no to the wallet's question: what they typed counts until the end, and nobody asks again.
    void deniedIsKeptForThisSession()
    {
        int asked = 0;
        std::optional<Error> refusal = Error{Error::Kind::Refused, Reason::PermissionDenied, u"Access denied"_s, {}, 0};
        QHash<QString, QString> kept;
        Keyring keyring(std::make_unique<Desktop>(asked, refusal, kept));
        const auto key = u"chat/1/password"_s;
        QVERIFY(wait(keyring.write(key, u"secret"_s)));
        QCOMPARE(asked, 1);
        QCOMPARE(*wait(keyring.read(key)), u"secret"_s);
        QCOMPARE(*wait(keyring.read(key)), u"secret"_s);
        QCOMPARE(asked, 1);
        QVERIFY(!keyring.isLasting());
        // one that was kept before: that is said, not taken for none
        QVERIFY(!wait(keyring.read(u"chat/2/password"_s)));
        QCOMPARE(asked, 2);

        refusal.reset(); // the wallet is open now
        QVERIFY(wait(keyring.write(key, u"another"_s)));
        QVERIFY(keyring.isLasting());
        QCOMPARE(kept.value(key), u"another"_s);
        QCOMPARE(*wait(keyring.read(key)), u"another"_s);
        QCOMPARE(asked, 4);
        QVERIFY(wait(keyring.write(key, {})));
        QCOMPARE(*wait(keyring.read(key)), QString());
        refusal = Error{Error::Kind::Refused, Reason::PermissionDenied, u"Access denied"_s, {}, 0};
        QVERIFY(!wait(keyring.write(key, {}))); // it may lie there still: nobody is told that it has gone
    }

    /// A strip says it where somebody looks at the chat; the log hears of it, too, once until it is over.
    void whatIsNotTakenIsTold()
    {
        int asked = 0;
        std::optional<Error> refusal = Error{Error::Kind::Refused, Reason::PermissionDenied, u"Access denied"_s, {}, 0};
        QHash<QString, QString> kept;
        bool keeps = false;
        QStringList told;
        Keyring keyring(
            std::make_unique<Desktop>(asked, refusal, kept), [&] { return keeps; },
            [&](const QString& sentence) { told.append(sentence); });
        const auto key = u"chat/1/password"_s;
        QVERIFY(wait(keyring.write(key, u"secret"_s)));
        QVERIFY(told.isEmpty()); // whoever wants it so needs no word about it
        keeps = true;
        QVERIFY(wait(keyring.write(key, u"secret"_s)));
        QVERIFY(wait(keyring.write(key, u"another"_s)));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().startsWith(u"The password is kept until Everyport ends: "_s));
        QVERIFY(!told.first().contains(u"secret"_s));
        refusal.reset();
        QVERIFY(wait(keyring.write(key, u"another"_s)));
        QCOMPARE(told.size(), 1);
        refusal = Error{Error::Kind::Refused, Reason::PermissionDenied, u"Access denied"_s, {}, 0};
        QVERIFY(wait(keyring.write(key, u"third"_s)));
        QCOMPARE(told.size(), 2);
    }

    void withoutADesktopSecretsStayInMemory()
    {
        Keyring keyring;
        QVERIFY(wait(keyring.write(u"chat/1/password"_s, u"secret"_s)));
        QVERIFY(!keyring.isLasting());
        QCOMPARE(*wait(keyring.read(u"chat/1/password"_s)), u"secret"_s);
        QCOMPARE(*wait(keyring.read(u"chat/2/password"_s)), QString());
        QVERIFY(wait(keyring.write(u"chat/1/password"_s, {})));
        QCOMPARE(*wait(keyring.read(u"chat/1/password"_s)), QString());
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
