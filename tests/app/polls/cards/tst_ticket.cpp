#include "app/polls/cards/ticket.h"

#include <QSet>
#include <QTest>

#include "app/polls/definition/shortcode.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class TicketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAnotherEachTime();
    void isReadAsItIsTyped();
    void aSlipIsNoOtherTicket();
    void whatIsNoneIsNone_data();
    void whatIsNoneIsNone();
};

void TicketTest::isAnotherEachTime()
{
    QSet<QString> tickets;
    for (int i = 0; i < 1000; ++i)
        tickets.insert(makeTicket());
    QCOMPARE(tickets.size(), 1000);
    for (const auto& ticket : tickets) {
        QCOMPARE(ticket.size(), 12);
        QCOMPARE(ticketFromText(ticket), std::optional(ticket));
        QVERIFY(std::all_of(ticket.begin(), ticket.end(), [](QChar sign) { return readableSigns.contains(sign); }));
    }
}

void TicketTest::isReadAsItIsTyped()
{
    const auto ticket = makeTicket();
    const auto shown = shownTicket(ticket);
    QCOMPARE(shown.size(), 14);
    QCOMPARE(shown.count(u'-'), 2);
    for (const auto& typed : {shown, shown.toUpper(), u' ' + shown + u' ', QString(shown).replace(u'-', u' ')})
        QCOMPARE(ticketFromText(typed), std::optional(ticket));
    QCOMPARE(ticketTag(ticket), u"ticket:"_s + ticket);
}

void TicketTest::aSlipIsNoOtherTicket()
{
    const auto ticket = makeTicket();
    for (qsizetype i = 0; i < ticket.size(); ++i) {
        for (const auto sign : readableSigns) {
            auto typed = ticket;
            typed[i] = QLatin1Char(sign);
            QCOMPARE(ticketFromText(typed).has_value(), typed == ticket);
        }
        if (i + 2 >= ticket.size())
            continue; // the check itself is not weighed
        auto swapped = ticket;
        swapped[i] = ticket[i + 1];
        swapped[i + 1] = ticket[i];
        QCOMPARE(ticketFromText(swapped).has_value(), swapped == ticket);
    }
}

void TicketTest::whatIsNoneIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("hyphens") << u"----------"_s;
    QTest::newRow("too short") << u"3333333333"_s;
    QTest::newRow("too long") << QString(13, u'3');
    QTest::newRow("without end") << QString(1'000'000, u'3');
    QTest::newRow("signs that there are not") << u"0o1il2z5s8b0"_s;
    QTest::newRow("another alphabet") << QString(12, QChar(0x0437));
}

void TicketTest::whatIsNoneIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!ticketFromText(text));
}

QTEST_GUILESS_MAIN(TicketTest)
#include "tst_ticket.moc"
