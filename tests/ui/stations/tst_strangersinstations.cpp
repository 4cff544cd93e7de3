#include <QTest>

#include "app/polls/pollregistry.h"
#include "tests/app/stations/playedstations.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/strangerstest.h"
#include "ui/services/servicespage.h"
#include "ui/stations/stationdetail.h"
#include "ui/stations/stationspage.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::stations;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What another station says of itself in strangers' words (address, version, power, readers, why something of it was
/// refused), followed over the Stations page.
class StrangersInStationsTest : public QObject, private StrangersTest {
    Q_OBJECT

    PlayedStations m_played;
    std::unique_ptr<PageBench> m_bench;

    Page* page() { return m_bench->page(u"stations"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pipe.start());
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{
            servicesPage(), stationsPage([this](PageContext&) -> Stations& { return m_played; })});
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"stations"_s);
        QVERIFY(page());
    }
    void cleanup() { leave(); }
    void cleanupTestCase()
    {
        m_bench.reset();
        QVERIFY2(m_reader.labels() > 100 && m_reader.cells() > 100, qPrintable(m_reader.counts()));
    }

    void stations_data()
    {
        QTest::addColumn<QString>("text");
        for (const StrangersWords& words : strangersWords(m_pipe.path()))
            QTest::newRow(words.name) << words.text;
    }
    void stations()
    {
        QFETCH(QString, text);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        StationRow hall;
        hall.name = u"town-hall"_s;
        hall.state = StationRow::State::This;
        hall.isHome = true;
        StationRow strange;
        strange.name = text.left(200);
        strange.state = StationRow::State::NoLine;
        strange.heardAt = now - 60'000;
        for (QString* field :
            {&strange.address, &strange.version, &strange.power, &strange.lastTapReader, &strange.trouble})
            *field = text.left(3000);
        strange.lastTap = now - 61'000;
        strange.readers = {{u"one"_s, text.left(3000), true}, {text.left(3000), {}, false}};
        polls::Poll poll;
        poll.id = u"strange"_s;
        poll.question = text.left(200);
        poll.answers = {{.id = u"a"_s, .title = text.left(200)}, {.id = u"b"_s, .title = u"B"_s}};
        (void)waitFor(m_bench->station().polls().save(poll)); // not all of it may be one
        m_played.shared = {poll.id};
        m_played.all = {hall, strange};
        m_played.changed();
        m_played.happen({now, strange.name, StationHappening::What::Refused, 0, text.left(3000)});
        m_played.happen({now, strange.name, StationHappening::What::ReaderLost, 0, text.left(3000)});
        m_bench->flush();
        auto* table = page()->findChild<Table*>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_VERIFY(page()->goTo(strange.name));
        QTRY_COMPARE(page()->findChild<StationDetail*>()->shown(), strange.name);
        m_bench->flush();
        look(&m_bench->window());
        table->setFocus();
        copy(table);
    }
};

QTEST_MAIN(StrangersInStationsTest)
#include "tst_strangersinstations.moc"
