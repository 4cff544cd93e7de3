#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

#include "app/polls/cards/ticket.h"
#include "ui/charts/barlayout.h"
#include "ui/paper/papercuts.h"
#include "ui/paper/paperdocuments.h"
#include "ui/style/words/addresslines.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/qrcode.h"

namespace everyport::ui {

namespace {

constexpr qsizetype ticketsOfARow = 2;
constexpr qreal ticketWidth = PaperPages::textWidth / ticketsOfARow;
constexpr qreal ticketHeight = 190; // five rows on A4
constexpr qreal ticketCode = 150;   // 40 mm, and its white
constexpr qreal wordsSize = 12;
constexpr qreal smallestAddress = 10;
constexpr int anyLines = 100;

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(19);
    font.setWeight(QFont::Bold);
    return font;
}

/// The code for a camera first; beside it what it is for, and what is typed where there is no camera.
void paintTicket(QPainter* painter, const QRectF& where, const TicketFacts& facts, const QString& ticket)
{
    paintQrCode(painter,
        paperPlace(QRectF(where.left() + 4, where.center().y() - ticketCode / 2, ticketCode, ticketCode)),
        facts.address + u'#' + ticket);
    const QRectF words(where.left() + ticketCode + 12, where.top() + 14, TicketWords::width, where.height() - 28);
    const QFont title = paperFont(15, 600);
    const QString question = shownInLine(facts.question);
    const qreal high = qMin(paperHeight(question, title, words.width()), 58.0);
    drawPaperWords(painter, QRectF(words.topLeft(), QSizeF(words.width(), high)), title, paperInk, question);
    const QRectF code(words.left(), words.top() + 68, words.width(), 26);
    drawPaperWords(painter, code, codeFont(), Qt::black, polls::shownTicket(ticket), Qt::AlignLeft | Qt::AlignVCenter);
    const TicketWords lines(facts);
    QRectF line(words.left(), code.bottom() + 6, words.width(), QFontMetricsF(paperFont(wordsSize)).lineSpacing());
    const auto draw = [&](const QStringList& some, const QFont& font) {
        for (const QString& each : some) {
            drawPaperWords(painter, line, font, paperInk2, each, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine);
            line.translate(0, line.height());
        }
    };
    draw(lines.sentence, paperFont(wordsSize));
    draw(lines.address, lines.addressFont);
}

} // namespace

const qreal TicketWords::width = ticketWidth - ticketCode - 24;

TicketWords::TicketWords(const TicketFacts& facts) : addressFont(paperFont(wordsSize))
{
    const QString words = (facts.mayChange ? tr("Whoever has it can change its vote. Without a camera: %1")
                                           : tr("Votes once. Without a camera: %1"))
                              .arg(QString())
                              .trimmed();
    sentence = brokenInto(anyLines, words, addressFont, width);
    const auto isWhole = [&] { return QFontMetricsF(addressFont).horizontalAdvance(facts.typed) <= width; };
    for (qreal size = wordsSize - 1; size >= smallestAddress && !isWhole(); --size)
        addressFont = paperFont(size);
    address = addressLines(facts.typed, QFontMetricsF(addressFont), width);
}

PaperPages ticketPaper(const TicketFacts& facts)
{
    constexpr qsizetype rowsOfAPage = 5;
    PaperPages pages;
    for (qsizetype row = 0; row * ticketsOfARow < facts.tickets.size(); ++row) {
        const bool isFirst = row % rowsOfAPage == 0;
        if (isFirst)
            pages.startPage();
        const QStringList here = facts.tickets.mid(row * ticketsOfARow, ticketsOfARow);
        pages.add({ticketHeight, [facts, here, isFirst](QPainter* painter, const QRectF& where) {
                       paintCuts(painter, where, here.size(), ticketWidth, isFirst);
                       for (qsizetype i = 0; i < here.size(); ++i)
                           paintTicket(painter,
                               QRectF(where.left() + qreal(i) * ticketWidth, where.top(), ticketWidth, where.height()),
                               facts, here[i]);
                   }});
    }
    pages.setFoot(shownInLine(facts.event));
    return pages;
}

} // namespace everyport::ui
