#include "app/services/core/servicecertificate.h"

#include <QDir>
#include <QFile>

#include "app/services/core/policedlistening.h"
#include "app/services/servicetypes.h"
#include "app/services/xmpp/xmpptls.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/tls/tlssession.h"
#include "tests/app/services/xmpphouse.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 tlsPort = 30443;

/// Looks at the certificate as soon as it is there: some services say their line and hang up.
struct Shown {
    QString fingerprint;
    Transport* wire = nullptr; // null again when it is lost
};

class Visitor final : public Protocol {
public:
    explicit Visitor(Shown& shown) : m_shown(shown) {}
    void connectionMade(Transport& transport) override
    {
        m_shown.wire = &transport;
        m_shown.fingerprint = transport.tls()->peerCertificate().fingerprint;
    }
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override { m_shown.wire = nullptr; }

private:
    Shown& m_shown;
};

/// As an ACME client leaves it, which takes longer than a file system's clock ticks.
void write(const QString& path, const QByteArray& bytes, int secondsLater)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.setFileTime(QDateTime::currentDateTime().addSecs(secondsLater), QFileDevice::FileModificationTime))
        qFatal("no file");
}

/// A pair of files, and what is in them now.
struct Renewed {
    explicit Renewed(const QString& folder, const QString& name = u"given"_s)
        : files{folder + u'/' + name + u".crt"_s, folder + u'/' + name + u".key"_s}
    {
        QDir().mkpath(folder);
        renew();
    }
    void renew()
    {
        now = *Certificate::makeSelfSigned({u"localhost"_s});
        write(files.key, now.keyPem, rounds);
        write(files.certificate, now.chainPem, rounds);
        rounds += 10;
    }
    QByteArray shown() const
    {
        const auto context = TlsContext::server({.certificate = now});
        return (*context)->ownChain().first();
    }

    CertificateWatch::Files files;
    Certificate now;
    int rounds = 0;
};

/// What a client is shown at our port.
QString shownAtPort(XmppHouse& house)
{
    TlsContext::ClientOptions options;
    options.verifyPeer = false;
    Shown shown;
    auto connecting = connectTo(house.room.reactor, *Endpoint::parse(u"tls:127.0.0.1:%1"_s.arg(tlsPort)), u"test"_s,
        *TlsContext::client(std::move(options)), std::make_unique<Visitor>(shown));
    if (!house.room.reactor.turnUntil([&] { return connecting.isReady(); }))
        qFatal("no connection");
    if (shown.wire)
        shown.wire->abortConnection();
    house.room.reactor.turn();
    return shown.fingerprint;
}

/// By a server, who shows it a certificate.
bool isTrusted(const std::shared_ptr<TlsContext>& server, const Certificate& shown)
{
    Story there;
    Story here;
    MemoryPair wire;
    auto serving = TlsSession::wrap(server, std::make_unique<StoryProtocol>(there));
    auto* served = serving.get();
    wire.server.open(std::move(serving));
    wire.client.open(TlsSession::wrap(*TlsContext::client({.verifyPeer = false, .certificate = shown}),
        std::make_unique<StoryProtocol>(here), u"here.example"_s));
    wire.exchange();
    return there.made && served->peerCertificate().trusted;
}

} // namespace

/// What an ACME client renews is served without a restart, by whatever shows it.
class ServiceCertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allContextsFollowTheFiles()
    {
        XmppHouse house({});
        Renewed files(house.room.folder.path());
        ServiceCertificate certificate(house.context);
        certificate.choose(files.files, {});
        QVERIFY(certificate.isGiven());
        const auto streams = *certificate.server({});
        const auto web = *certificate.server({.certificate = {}, .alpn = {"http/1.1"}});
        const auto towards = *certificate.client({});
        for (const auto& context : {streams, web, towards})
            QCOMPARE(context->ownChain(), QList<QByteArray>{files.shown()});
        files.renew();
        certificate.lookNow();
        for (const auto& context : {streams, web, towards})
            QCOMPARE(context->ownChain(), QList<QByteArray>{files.shown()});
        files.renew();
        house.room.reactor.advance(31s); // nobody said anything
        QVERIFY(house.room.reactor.turnUntil([&] { return streams->ownChain() == QList<QByteArray>{files.shown()}; }));
        certificate.clear();
        const auto last = files.shown();
        files.renew();
        house.room.reactor.advance(31s);
        QCOMPARE(streams->ownChain(), QList<QByteArray>{last});
    }

    /// In the service's name, once for each trouble, with what to do.
    void renewalsAreInTheLog()
    {
        XmppHouse house({});
        Renewed files(house.room.folder.path());
        ServiceCertificate certificate(house.context);
        certificate.choose(files.files, {});
        const auto context = *certificate.server({});
        write(files.files.certificate, "garbage", 100);
        for (int looks = 0; looks < 2; ++looks)
            certificate.lookNow();
        QCOMPARE(house.log.entries().size(), size_t(1));
        const auto failed = house.log.entries().back();
        QCOMPARE(failed.level, LogLevel::Warning);
        QCOMPARE(failed.source, u"xmpp"_s);
        QVERIFY(failed.text.contains(files.files.certificate));
        QVERIFY(failed.details.contains(u"twice a minute"_s));
        files.rounds = 200;
        files.renew();
        certificate.lookNow();
        QCOMPARE(house.log.entries().size(), size_t(2));
        QCOMPARE(house.log.entries().back().level, LogLevel::Info);
    }

    void whatIsMadeIsFollowedToo()
    {
        XmppHouse house({});
        ServiceCertificate certificate(house.context);
        certificate.choose({}, {u"here.example"_s});
        QVERIFY(!certificate.isGiven());
        const auto context = *certificate.server({});
        // somebody put a better one there
        const Renewed other(house.room.folder.filePath(u"certificates"_s), u"xmpp"_s);
        QVERIFY(context->ownChain() != QList<QByteArray>{other.shown()});
        certificate.lookNow();
        QCOMPARE(context->ownChain(), QList<QByteArray>{other.shown()});
    }

    /// Who vouches for people is taken again as the certificate is.
    void whoIsTrustedIsFollowed()
    {
        XmppHouse house({});
        ServiceCertificate certificate(house.context);
        certificate.choose({}, {u"here.example"_s});
        const auto alice = *Certificate::makeSelfSigned({u"alice"_s});
        const auto bob = *Certificate::makeSelfSigned({u"bob"_s});
        const auto file = house.room.folder.filePath(u"authorities.pem"_s);
        write(file, alice.chainPem, 0);
        OptionValues values;
        values.give(u"client-authorities"_s, file);
        const auto server = *xmppStreamTls(certificate, values);
        QVERIFY(isTrusted(server, alice));
        QVERIFY(!isTrusted(server, bob));
        write(file, bob.chainPem, 10);
        certificate.lookNow();
        QVERIFY(!isTrusted(server, alice));
        QVERIFY(isTrusted(server, bob));
        write(file, "half a", 20);
        certificate.lookNow();
        QVERIFY(isTrusted(server, bob)); // the former
        write(file, alice.chainPem, 30);
        house.room.reactor.advance(31s); // nobody said anything
        QVERIFY(house.room.reactor.turnUntil([&] { return isTrusted(server, alice); }));
    }

    /// Nobody else does who could put a new one there.
    void saysThatOneIsOutOfDate()
    {
        XmppHouse house({});
        ServiceCertificate certificate(house.context);
        const auto folder = house.room.folder.filePath(u"given"_s);
        const auto made = QDateTime::currentDateTimeUtc().addDays(-3700);
        QVERIFY(Certificate::loadOrMake(folder, u"old"_s, {u"here.example"_s}, made).ok());
        certificate.choose({folder + u"/old.crt"_s, folder + u"/old.key"_s}, {});
        QVERIFY(certificate.server({}).ok());
        QCOMPARE(house.log.entries().size(), size_t(1));
        QCOMPARE(house.log.entries().back().level, LogLevel::Warning);
        QVERIFY(house.log.entries().back().text.contains(u"/old.crt has been out of date since "_s));
    }

    /// One that a place names is told as one that an option names, and those of its folder.
    void saysThatAPlacesOneIsOutOfDate()
    {
        XmppHouse house({});
        house.room.reactor.reachItself();
        const auto folder = house.room.folder.filePath(u"given"_s);
        const auto made = QDateTime::currentDateTimeUtc().addDays(-3700);
        for (const auto& name : {u"old"_s, u"chat.example"_s})
            QVERIFY(Certificate::loadOrMake(folder, name, {name}, made).ok());
        QVERIFY(QFile::rename(folder + u"/old.crt"_s, house.room.folder.filePath(u"old.crt"_s)));
        QVERIFY(QFile::rename(folder + u"/old.key"_s, house.room.folder.filePath(u"old.key"_s)));
        const auto place = Endpoint::parse(
            u"haproxy:from=127.0.0.1:tls:%1:interface=127.0.0.1:certificate=%2/old.crt:key=%2/old.key:certificates=%3"_s
                .arg(QString::number(tlsPort), house.room.folder.path(), folder));
        QVERIFY2(place.ok(), place ? "" : qPrintable(place.error().text));
        PolicedListening listening(house.context);
        const auto ports = listening.listen(*place, nullptr, [] { return nullptr; });
        QVERIFY2(ports.ok(), ports ? "" : qPrintable(ports.error().text));
        const auto& lines = house.log.entries();
        QCOMPARE(lines.size(), size_t(2));
        for (const auto& line : lines) {
            QCOMPARE(line.level, LogLevel::Warning);
            QCOMPARE(line.source, house.context.name);
        }
        QVERIFY(lines.front().text.contains(u"/old.crt has been out of date since "_s));
        QVERIFY(lines.back().text.contains(u"/chat.example.crt has been out of date since "_s));
    }

    void saysWhatItCannotRead()
    {
        XmppHouse house({});
        ServiceCertificate certificate(house.context);
        certificate.choose({house.room.folder.filePath(u"none.crt"_s), house.room.folder.filePath(u"none.key"_s)}, {});
        QVERIFY(!certificate.server({}));
        QVERIFY(!certificate.client({}));
    }

    void everyServiceServesWhatWasRenewed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isItsPlaces");
        for (const auto& type : makeServiceTypes()) {
            if (!findOption(type->options(), u"listen"_s))
                continue;
            QTest::newRow(qPrintable(type->name())) << type->name() << false;
            QTest::newRow(qPrintable(type->name() + u", as its endpoint says"_s)) << type->name() << true;
        }
    }

    void everyServiceServesWhatWasRenewed()
    {
        QFETCH(QString, name);
        QFETCH(bool, isItsPlaces);
        XmppHouse house({});
        house.room.reactor.reachItself();
        auto types = makeServiceTypes();
        const auto type = std::find_if(
            types.begin(), types.end(), [&](const auto& each) { return each->name() == name; });
        Renewed files(house.room.folder.path());
        auto place = u"tls:%1:interface=127.0.0.1"_s.arg(tlsPort);
        if (isItsPlaces)
            place += u":certificate=%1:key=%2"_s.arg(files.files.certificate, files.files.key);
        QMap<QString, QVariant> wishes{{u"listen"_s, QStringList{place}}};
        const auto options = (*type)->options();
        const bool isGiven = !isItsPlaces && std::any_of(options.begin(), options.end(), [](const Option& option) {
            return option.key == u"certificate";
        });
        if (isGiven) {
            wishes.insert(u"certificate"_s, files.files.certificate);
            wishes.insert(u"key"_s, files.files.key);
        }
        auto made = (*type)->make(house.context, *checkOptions(options, wishes));
        if (!made && made.error().kind == Error::Kind::Unsupported)
            QSKIP("what needs Python is asked as a program, as in interop/tst_manhole.py");
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text));
        QVERIFY(house.room.done((*made)->start()));
        const auto before = shownAtPort(house);
        if (isGiven || isItsPlaces)
            files.renew();
        else
            Renewed(house.room.folder.filePath(u"certificates"_s), u"xmpp"_s).renew();
        QCOMPARE(shownAtPort(house), before);
        (*made)->rereadFiles();
        const auto after = shownAtPort(house);
        QCOMPARE(after.size(), before.size());
        QVERIFY(after != before);
        if (isGiven || isItsPlaces) { // what cannot be renewed is told in the log, whoever named it
            write(files.files.certificate, "garbage", 100);
            (*made)->rereadFiles();
            QCOMPARE(shownAtPort(house), after);
            const auto& lines = house.log.entries();
            QVERIFY(std::any_of(lines.begin(), lines.end(), [&](const LogEntry& entry) {
                return entry.level == LogLevel::Warning && entry.source == house.context.name
                    && entry.text.contains(files.files.certificate);
            }));
        }
        QVERIFY(house.room.done((*made)->stop()));
    }
};

QTEST_GUILESS_MAIN(ServiceCertificateTest)
#include "tst_servicecertificate.moc"
