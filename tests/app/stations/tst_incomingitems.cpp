#include "app/stations/incomingitems.h"

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One station, and what becomes of what comes there.
struct Desk {
    Desk(polls::BookRoom& room, const QString& name)
        : gate(room.reactor.clock(), memory, [this](const QString& who) { incoming.wasAhead(who); }),
          table(room.reactor.clock()),
          undone(room.reactor.clock(), table,
              {.nameOf = [](const QString& station) { return station; }, .warn = [](const QString&) {}}),
          votes({room.reactor.clock(), *room.registry, memory, table, undone, out},
              {.sharedPolls = [this] { return memory.shared; },
                  .reached = [] {},
                  .changed = [] {},
                  .info = [](const QString&) {},
                  .warn = [](const QString&) {}}),
          incoming({room.reactor.clock(), memory, gate, table, votes},
              {.isHome = [this] { return memory.name == memory.roster.home; },
                  .sharedPolls = [this] { return memory.shared; },
                  .order = [this](const SignedItem& item) { orders.append(item.id); },
                  .retract =
                      [this](QString id) {
                          retracted.append(id);
                          return Task<Result<Done>>(Done{});
                      },
                  .changed = [this] { ++changes; }})
    {
        memory.keys = StationKeys::make();
        memory.name = name;
    }
    RosterEntry entry() const { return {.name = memory.name, .key = memory.keys->publicKey()}; }
    void setRoster(const RosterOrder& roster)
    {
        memory.roster = roster;
        memory.homeKey = roster.stations.first().key;
        table.setOwn({.name = memory.name});
        table.setRoster(roster);
    }
    StationRow row(const QString& name) const
    {
        const auto rows = table.rows();
        const auto found = std::find_if(
            rows.begin(), rows.end(), [&](const StationRow& one) { return one.name == name; });
        return found == rows.end() ? StationRow() : *found;
    }
    ExchangeItem status(const QString& name, const QString& version)
    {
        return gate.out(Topic::Status, memory.name, statusToJson({.name = name, .version = version}));
    }

    StationsMemory memory;
    QStringList orders;
    QStringList retracted;
    int changes = 0;
    ItemGate gate;
    StationTable table;
    UndoneNotices undone;
    ItemSender out{gate};
    SharedVotes votes;
    IncomingItems incoming;
};

} // namespace

class IncomingItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<polls::BookRoom>();
        m_home = std::make_unique<Desk>(*m_room, u"hall"_s);
        m_yard = std::make_unique<Desk>(*m_room, u"yard"_s);
        const RosterOrder roster{.home = u"hall"_s, .stations = {m_home->entry(), m_yard->entry()}};
        m_home->setRoster(roster);
        m_yard->setRoster(roster);
    }
    void cleanup()
    {
        m_yard.reset();
        m_home.reset();
        m_room.reset();
    }

    void ordersGoToTheDesk()
    {
        m_yard->incoming.take(Topic::Orders, m_home->gate.out(Topic::Orders, u"stations"_s, "{}"));
        QCOMPARE(m_yard->orders, QStringList{u"stations"_s});
    }

    void aStatusIsItsWritersOwn()
    {
        m_home->incoming.take(Topic::Status, m_yard->status(u"yard"_s, u"1.5"_s));
        QCOMPARE(m_home->row(u"yard"_s).version, u"1.5"_s);
        QCOMPARE(m_home->changes, 1);
        m_home->incoming.take(Topic::Status, m_yard->status(u"hall"_s, u"6.6"_s));
        QCOMPARE(m_home->row(u"yard"_s).version, u"1.5"_s);
        QCOMPARE(m_home->changes, 1);
    }

    /// Whose own has to stand there.
    void theHomeTakesAwayWhatIsUnderAnothersName()
    {
        auto stray = m_yard->status(u"yard"_s, u"1.5"_s);
        stray.id = u"hall"_s;
        m_home->incoming.take(Topic::Status, stray);
        m_yard->incoming.take(Topic::Status, stray);
        m_room->reactor.advance(5s);
        QCOMPARE(m_home->retracted, QStringList{u"hall"_s});
        QVERIFY(m_yard->retracted.isEmpty());
        m_home->incoming.noticeStray(stray);
        m_home->incoming.stop(); // the line has gone
        m_room->reactor.advance(5s);
        QCOMPARE(m_home->retracted.size(), 1);
    }

    void aClockThatIsSetRightIsNoTroubleAnyMore()
    {
        m_home->incoming.wasAhead(u"yard"_s);
        QVERIFY(m_home->row(u"yard"_s).trouble.startsWith(u"Its clock is more than a day ahead"_s));
        m_home->incoming.take(Topic::Status, m_yard->status(u"yard"_s, u"1.5"_s));
        QCOMPARE(m_home->row(u"yard"_s).trouble, QString());
    }

private:
    std::unique_ptr<polls::BookRoom> m_room;
    std::unique_ptr<Desk> m_home;
    std::unique_ptr<Desk> m_yard;
};

QTEST_GUILESS_MAIN(IncomingItemsTest)
#include "tst_incomingitems.moc"
