#include "app/station/running/namecommands.h"

#include "app/station/restoring/quietstation.h"
#include "netcore/names/reactornames.h"
#include "protocols/dns/systemfiles.h"
#include "tests/app/station/commandedstation.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// A name server that answers as it likes.
struct PlayedNames final : Resolver {
    struct Answered final : Lookup {};
    std::unique_ptr<Lookup> lookUp(const QString&, Asker&) override { return std::make_unique<Answered>(); }
    Task<Result<QList<SrvRecord>>> lookUpSrv(QString) override
    {
        QList<SrvRecord> all;
        for (const auto& words : strangersWords())
            all.append({1, 2, quint16(all.size()), words.text});
        return Result<QList<SrvRecord>>(all);
    }
};

} // namespace

class NameCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_at.isStarted); }

    void findsAddresses()
    {
        QCOMPARE(m_at.run(u"name find"_s, {u"localhost"_s}), u"::1\n127.0.0.1\n"_s);
        QCOMPARE(m_at.run(u"name find"_s, {u"192.0.2.7"_s, u"ADDRESS"_s}), u"192.0.2.7\n"_s);
    }

    void saysWhatItCannotFind()
    {
        QVERIFY(m_at.run(u"name find"_s, {u"localhost"_s, u"mx"_s}).startsWith(u"! “mx” is no kind of record"_s));
        QVERIFY(m_at.run(u"name find"_s, {QString(300, u'a'), u"tlsa"_s}).startsWith(u"! "_s));
    }

    void needsNoFolder()
    {
        Lines lines;
        const auto found = withQuietLoop([&](Reactor& reactor) {
            return runNameCommand(reactor, {u"name find"_s, {u"localhost"_s}, {}, {}}, lines);
        });
        QVERIFY(found);
        QCOMPARE(lines.text, u"::1\n127.0.0.1\n"_s);
    }

    /// Of the reactor's first name service one would hear what getaddrinfo says to that, and wait for as long as it
    /// does.
    void whereNoProgramRunsNameServersAreAskedByItself()
    {
        dns::SystemFiles files(m_at.reactor.clock(), {});
        files.look();
        if (!files.order())
            QSKIP("this computer's names are its own name service's");
        QCOMPARE(m_at.run(u"name find"_s, {u"nobody.invalid"_s}), u"! No address is known for “nobody.invalid”."_s);
    }

    /// Each record is a line, whatever is in it. The last: the names that the reactor has stay these.
    void whatNameServersSayDrivesNoTerminal()
    {
        auto* role = m_at.station->reactor().role<ReactorNames>();
        QVERIFY(role);
        role->setResolver(std::make_unique<PlayedNames>());
        const auto shown = m_at.run(u"name find"_s, {u"_xmpp._tcp.localhost"_s, u"srv"_s});
        QVERIFY2(!drivesScreens(shown), qPrintable(shown.left(2000)));
        const auto lines = shown.chopped(1).split(u'\n');
        QCOMPARE(lines.size(), strangersWords().size());
        QVERIFY(lines.size() >= 17);
        for (qsizetype i = 0; i < lines.size(); ++i)
            QVERIFY2(lines.at(i).startsWith(u"1 2 %1 "_s.arg(i)) && lines.at(i).size() <= 4001,
                qPrintable(lines.at(i).left(300)));
    }

private:
    CommandedStation m_at;
};

QTEST_GUILESS_MAIN(NameCommandsTest)
#include "tst_namecommands.moc"
