#include "app/stations/linetrouble.h"

#include <QStringList>
#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LineTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_changed = 0;
        m_told.clear();
        m_trouble = std::make_unique<LineTrouble>(m_clock,
            LineTrouble::Hearers{.changed = [this] { ++m_changed; },
                .lasts = [this](const QString& sentence) { m_told.append(sentence); }});
    }
    void cleanup() { m_trouble.reset(); }

    void whatLastsIsToldOnce()
    {
        m_trouble->set(u"The line was cut."_s);
        QCOMPARE(m_trouble->text(), u"The line was cut."_s);
        QCOMPARE(m_changed, 1);
        m_clock.advance(4999ms);
        m_trouble->set(u"The line was cut."_s); // again: it goes on
        QVERIFY(m_told.isEmpty());
        m_clock.advance(1ms);
        QCOMPARE(m_told, QStringList{u"The line was cut."_s});
        m_clock.advance(1h);
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_changed, 1);
    }

    void whatIsSoonOverIsNotTold()
    {
        m_trouble->set(u"The server does not run."_s);
        m_clock.advance(4s);
        m_trouble->set({});
        m_clock.advance(1h);
        QVERIFY(m_told.isEmpty() && m_trouble->text().isEmpty());
        QCOMPARE(m_changed, 2);
    }

    void ofSeveralTheLastIsTold()
    {
        m_trouble->set(u"The line was cut."_s);
        m_clock.advance(4s);
        m_trouble->set(u"The server refuses."_s);
        m_clock.advance(4s);
        QVERIFY(m_told.isEmpty());
        m_clock.advance(1s);
        QCOMPARE(m_told, QStringList{u"The server refuses."_s});
    }

    void whenItEndsNothingIsTold()
    {
        m_trouble->set(u"The line was cut."_s);
        m_trouble->end();
        QVERIFY(m_trouble->text().isEmpty());
        QCOMPARE(m_changed, 2);
        QCOMPARE(m_clock.pendingTimers(), 0);
        m_trouble->end(); // there was none
        QCOMPARE(m_changed, 2);
    }

private:
    ManualClock m_clock;
    int m_changed = 0;
    QStringList m_told;
    std::unique_ptr<LineTrouble> m_trouble;
};

QTEST_GUILESS_MAIN(LineTroubleTest)
#include "tst_linetrouble.moc"
