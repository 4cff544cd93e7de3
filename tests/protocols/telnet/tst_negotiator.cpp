#include "protocols/telnet/negotiator.h"

#include <QStringList>
#include <QTest>

#include "protocols/telnet/codec.h"
#include "tests/support/testclass.h"

using namespace everyport::telnet;
using namespace Qt::StringLiterals;
using Side = Negotiator::Side;

class TelnetNegotiatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_said.clear();
        m_changes.clear();
        m = std::make_unique<Negotiator>(
            [this](uchar verb, uchar option) { m_said << u"%1 %2"_s.arg(verb).arg(option); },
            [this](Side side, uchar option, bool on) {
                m_changes << u"%1 %2 %3"_s.arg(side == Side::Us ? u"us"_s : u"them"_s).arg(option).arg(on);
            });
    }

    void refusesWhatIsNotAllowed()
    {
        m->received(Do, Echo);
        m->received(Will, LineMode);
        QCOMPARE(m_said, QStringList({u"252 1"_s, u"254 34"_s}));
        QVERIFY(m_changes.isEmpty());
        m->received(Dont, Echo); // of what is off already: no answer (RFC 854's rule against loops)
        QCOMPARE(m_said.size(), 2);
    }

    void agreesOnceToWhatIsAllowed()
    {
        m->allow(Side::Us, Echo);
        for (int i = 0; i < 3; ++i)
            m->received(Do, Echo);
        QCOMPARE(m_said, QStringList(u"251 1"_s));
        QVERIFY(m->isOn(Side::Us, Echo));
        QVERIFY(!m->isOn(Side::Them, Echo));
        m->received(Dont, Echo);
        QCOMPARE(m_said.last(), u"252 1"_s);
        QCOMPARE(m_changes, QStringList({u"us 1 1"_s, u"us 1 0"_s}));
    }

    void takesAnAnswerForAnAnswer()
    {
        m->ask(Side::Them, WindowSize, true);
        m->ask(Side::Them, WindowSize, true);
        QCOMPARE(m_said, QStringList(u"253 31"_s));
        QVERIFY(!m->wasAnswered(Side::Them, WindowSize));
        m->received(Will, WindowSize);
        QCOMPARE(m_said.size(), 1);
        QVERIFY(m->isOn(Side::Them, WindowSize));
        QVERIFY(m->wasAnswered(Side::Them, WindowSize));
        m->ask(Side::Them, TerminalType, true);
        m->received(Wont, TerminalType);
        QVERIFY(!m->isOn(Side::Them, TerminalType));
        QCOMPARE(m_said.size(), 2);
    }

    void remembersAChangeOfMindWhileARequestIsOnItsWay()
    {
        m->ask(Side::Us, Echo, true);
        m->ask(Side::Us, Echo, false);
        QCOMPARE(m_said, QStringList(u"251 1"_s));
        m->received(Do, Echo);
        QCOMPARE(m_said, QStringList({u"251 1"_s, u"252 1"_s}));
        QVERIFY(!m->isOn(Side::Us, Echo));
        m->ask(Side::Us, Echo, true); // while the no is not answered
        QCOMPARE(m_said.size(), 2);
        m->received(Dont, Echo);
        QCOMPARE(m_said.last(), u"251 1"_s);
        m->received(Do, Echo);
        QVERIFY(m->isOn(Side::Us, Echo));
    }

    void twoOfThemComeToRest()
    {
        // Both ask for and against at once; RFC 1143 promises that it ends.
        QList<QPair<uchar, uchar>> toA;
        QList<QPair<uchar, uchar>> toB;
        Negotiator a([&](uchar verb, uchar option) { toB.append({verb, option}); }, [](Side, uchar, bool) {});
        Negotiator b([&](uchar verb, uchar option) { toA.append({verb, option}); }, [](Side, uchar, bool) {});
        a.allow(Side::Us, Echo);
        b.allow(Side::Them, Echo);
        for (int i = 0; i < 5; ++i) {
            a.ask(Side::Us, Echo, i % 2 == 0);
            b.ask(Side::Them, Echo, i % 2 == 1);
        }
        int passed = 0;
        while (!toA.isEmpty() || !toB.isEmpty()) {
            QVERIFY(++passed < 50);
            auto& line = toA.isEmpty() ? toB : toA;
            const auto said = line.takeFirst();
            (&line == &toA ? a : b).received(said.first, said.second);
        }
        QCOMPARE(a.isOn(Side::Us, Echo), b.isOn(Side::Them, Echo));
    }

private:
    std::unique_ptr<Negotiator> m;
    QStringList m_said;
    QStringList m_changes;
};

QTEST_GUILESS_MAIN(TelnetNegotiatorTest)
#include "tst_negotiator.moc"
