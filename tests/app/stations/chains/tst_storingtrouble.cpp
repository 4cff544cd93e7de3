#include "app/stations/chains/storingtrouble.h"

#include <QStringList>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

class StoringTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_warned.clear();
        m_informed.clear();
        m_shown.clear();
        m_trouble = std::make_unique<StoringTrouble>(
            StoringTrouble::Hearers{.warn = [this](const QString& sentence) { m_warned.append(sentence); },
                .info = [this](const QString& sentence) { m_informed.append(sentence); },
                .changed = [this](const QString& sentence) { m_shown.append(sentence); }});
    }

    void eachKindIsToldOnceUntilAllWorks()
    {
        for (int i = 0; i < 3; ++i) {
            m_trouble->tried(u"votes/fruit"_s, full());
            m_trouble->tried(u"votes/tea"_s, full());
        }
        QCOMPARE(m_warned.size(), 1);
        QVERIFY(m_warned.first().endsWith(u"that is tried again. The disk is full."_s));
        QCOMPARE(m_shown, m_warned);
        m_trouble->tried(u"votes/tea"_s, away());
        QCOMPARE(m_warned.size(), 2);
        m_trouble->tried(u"votes/tea"_s, {});
        m_trouble->tried(u"votes/milk"_s, {});
        QVERIFY(m_informed.isEmpty()); // the other still fails
        m_trouble->tried(u"votes/fruit"_s, full());
        QCOMPARE(m_warned.size(), 2);
        m_trouble->tried(u"votes/fruit"_s, {});
        QCOMPARE(m_informed.size(), 1);
        QVERIFY(m_shown.last().isEmpty());
        m_trouble->tried(u"votes/fruit"_s, full());
        QCOMPARE(m_warned.size(), 3);
    }

    void whereAllWorksNothingIsTold()
    {
        m_trouble->tried(u"votes/fruit"_s, {});
        m_trouble->forget();
        QVERIFY(m_warned.isEmpty() && m_informed.isEmpty() && m_shown.isEmpty());
    }

    void whatIsForgottenIsShownNoMore()
    {
        m_trouble->tried(u"votes/fruit"_s, full());
        m_trouble->forget();
        QVERIFY(m_shown.last().isEmpty());
        QVERIFY(m_informed.isEmpty());
        m_trouble->tried(u"votes/fruit"_s, full());
        QCOMPARE(m_warned.size(), 2);
    }

private:
    static Error full() { return {Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0}; }
    static Error away() { return {Error::Kind::Disconnected, Reason::TimedOut, u"No answer."_s, {}, 0}; }

    std::unique_ptr<StoringTrouble> m_trouble;
    QStringList m_warned, m_informed, m_shown;
};

QTEST_GUILESS_MAIN(StoringTroubleTest)
#include "tst_storingtrouble.moc"
