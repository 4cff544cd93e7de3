#include <optional>

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

#include "app/polls/cards/ticket.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pseudolanguage.h"
#include "ui/paper/paperdocuments.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TicketPaperTest : public QObject {
    Q_OBJECT

    static TicketFacts facts(int tickets)
    {
        TicketFacts facts{.event = u"Citizens’ day"_s,
            .question = u"Which of all these projects gets the money that is left, and why "_s.repeated(6),
            .address = u"http://192.0.2.7:8080/v/7k"_s,
            .typed = u"192.0.2.7:8080/7k"_s};
        for (int i = 0; i < tickets; ++i)
            facts.tickets.append(polls::makeTicket());
        return facts;
    }

private Q_SLOTS:
    void tenAreASheet_data()
    {
        QTest::addColumn<int>("tickets");
        QTest::addColumn<int>("sheets");
        QTest::newRow("1") << 1 << 1;
        QTest::newRow("10") << 10 << 1;
        QTest::newRow("11") << 11 << 2;
        QTest::newRow("1000") << 1000 << 100;
    }
    void tenAreASheet()
    {
        QFETCH(int, tickets);
        QFETCH(int, sheets);
        const auto pages = ticketPaper(facts(tickets)).pages(1123);
        QCOMPARE(pages.size(), sheets);
        for (const auto& page : pages)
            QVERIFY(page.last().where.bottom() <= 1123 - PaperPages::edge - 24);
    }

    /// The sentence breaks between its words, in whatever language, and the address is typed as it stands.
    void linesBreakWhereTheyMay_data()
    {
        QTest::addColumn<bool>("isLongest");
        QTest::newRow("English") << false;
        QTest::newRow("longest") << true;
    }
    void linesBreakWhereTheyMay()
    {
        QFETCH(bool, isLongest);
        std::optional<PseudoLanguage> language;
        if (isLongest)
            language.emplace(PseudoLanguage::Kind::Longest);
        TicketFacts given = facts(1);
        given.typed = u"192.0.2.10:8080/7k"_s;
        const TicketWords words(given);
        QCOMPARE(words.address, QStringList{given.typed});
        const QString sentence = TicketWords::tr("Votes once. Without a camera: %1").arg(QString()).trimmed();
        QCOMPARE(words.sentence.join(u' ').simplified(), sentence.simplified());
        for (const QString& line : words.sentence)
            QVERIFY(QFontMetricsF(words.addressFont).horizontalAdvance(line) <= TicketWords::width);
        QVERIFY(words.sentence.size() < 4); // there is room for four lines in all
        given.mayChange = true;             // who reads it knows what another pair of eyes can do
        const TicketWords changing(given);
        QCOMPARE(changing.sentence.join(u' ').simplified(),
            TicketWords::tr("Whoever has it can change its vote. Without a camera: %1").arg(QString()).simplified());
        QVERIFY(changing.sentence.size() < 4);
        given.mayChange = false;
        given.typed = u"everyport.hall.example.org:8080/7k"_s;
        const TicketWords longer(given);
        QCOMPARE(longer.address.join(QString()), given.typed);
        QCOMPARE(longer.sentence, words.sentence);
    }

    void eachHasItsCode()
    {
        const PaperPages pages = ticketPaper(facts(3));
        QImage sheet(794, 1123, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        pages.paintPage(&painter, 0, 1123);
        painter.end();
        const auto placed = pages.pages(1123).first();
        const auto darkIn = [&sheet](const QRect& where) {
            int dark = 0;
            for (int y = where.top(); y <= where.bottom(); ++y) {
                for (int x = where.left(); x <= where.right(); ++x)
                    dark += qGray(sheet.pixel(x, y)) < 128;
            }
            return dark / qreal(where.width() * where.height());
        };
        for (int cell = 0; cell < 4; ++cell) {
            const QRectF row = placed[cell / 2].where;
            const QRect code(int(row.left() + cell % 2 * row.width() / 2) + 24, int(row.center().y()) - 50, 100, 100);
            QCOMPARE(darkIn(code) > 0.2, cell < 3);
        }
    }
};

QTEST_MAIN(TicketPaperTest)
#include "tst_ticketpaper.moc"
