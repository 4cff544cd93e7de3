#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/paper/papercuts.h"
#include "ui/paper/paperdocuments.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/qrcode.h"

namespace everyport::ui {

namespace {

struct HandoutWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::HandoutWords)
};

constexpr qreal cellWidth = PaperPages::textWidth / 2;
constexpr qreal cellHeight = 280;           // three rows on A4, below the question
constexpr qreal codeSide = 185 * 41 / 33.0; // 49 mm of code, and its white
constexpr qreal belowHeight = 18;           // of what can be typed, which the code makes room for

constexpr qreal mostForTheQuestion = 62;

struct Cell {
    QString letter; ///< Of the answer; empty: all of them.
    QString title;
    QString address;
    QString below = {}; ///< What can be typed.
};

/// As large as fits in two lines.
QFont titleFont(const QString& title, qreal width)
{
    for (int size = 21; size > 12; --size) {
        const QFont font = paperFont(size, 600);
        if (paperHeight(title, font, width) <= QFontMetricsF(font).lineSpacing() * 2.1)
            return font;
    }
    return paperFont(12, 600);
}

void paintCell(QPainter* painter, const QRectF& where, const Cell& cell)
{
    const qreal side = codeSide - (cell.below.isEmpty() ? 0 : belowHeight);
    const QRectF code(where.center().x() - side / 2, where.top() + 4, side, side);
    paintQrCode(painter, paperPlace(code), cell.address);
    const qreal letterSide = cell.letter.isEmpty() ? 0 : 28;
    const qreal most = where.width() - 32 - (letterSide > 0 ? letterSide + 10 : 0);
    const QFont font = titleFont(cell.title, most);
    const qreal high = paperHeight(cell.title, font, most);
    const qreal wide = qMin(
        most, QFontMetricsF(font).boundingRect(QRectF(0, 0, most, 10'000), Qt::TextWordWrap, cell.title).width() + 2);
    qreal x = where.center().x() - (wide + (letterSide > 0 ? letterSide + 10 : 0)) / 2;
    const qreal y = code.bottom() + 2;
    if (letterSide > 0) {
        const QRectF letter(x, y + qMax(0.0, (high - letterSide) / 2), letterSide, letterSide);
        painter->setPen(QPen(Qt::black, 2));
        painter->drawRoundedRect(paperPlace(letter), 4, 4);
        drawPaperWords(painter, letter, paperFont(17, 700), Qt::black, cell.letter, Qt::AlignCenter);
        x += letterSide + 10;
    }
    drawPaperWords(painter, QRectF(x, y, wide, high), font, Qt::black, cell.title);
    if (!cell.below.isEmpty())
        drawPaperWords(painter, QRectF(where.left() + 8, where.bottom() - 24, where.width() - 16, belowHeight),
            paperFont(13), Qt::black, cell.below, Qt::AlignCenter);
}

/// A, B, … Z, AA, …
QString letterOf(qsizetype place)
{
    QString letters;
    for (qsizetype rest = place + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return letters;
}

} // namespace

QString handoutCall(const HandoutFacts& facts)
{
    if (facts.hasReaders)
        return facts.isForVoting
            ? HandoutWords::tr(
                "Point your phone's camera at a code and press your answer, or hold your card to its reader.")
            : HandoutWords::tr("Hold your card to the reader of your choice. A code shows the result on your phone.");
    return facts.isForVoting ? HandoutWords::tr("Point your phone's camera at a code and press your answer.")
                             : HandoutWords::tr("A code shows the result on your phone.");
}

PaperPages handoutPaper(const HandoutFacts& facts)
{
    PaperPages pages;
    const QString question = shownInLine(facts.question);
    QFont title = paperFont(30, 700);
    while (title.pixelSize() > 8 && paperHeight(question, title, PaperPages::textWidth) > mostForTheQuestion)
        title.setPixelSize(title.pixelSize() - 2);
    const qreal high = paperHeight(question, title, PaperPages::textWidth);
    const QString how = facts.privacy.isEmpty()
        ? handoutCall(facts)
        : handoutCall(facts) + u' ' + HandoutWords::tr("What is stored of you: %1").arg(facts.privacy);
    const QFont small = paperFont(13);
    const qreal more = paperHeight(how, small, PaperPages::textWidth);
    const PaperBlock head{high + more + 32,
        [=](QPainter* painter, const QRectF& where) {
            drawPaperWords(painter, where, title, Qt::black, question);
            drawPaperWords(painter, where.adjusted(0, high + 8, 0, 0), small, Qt::black, how);
        },
        true};
    QList<Cell> cells;
    for (qsizetype i = 0; i < facts.answers.size(); ++i)
        cells.append({letterOf(i), shownInLine(facts.answers[i].first), facts.answers[i].second});
    cells.append({{}, HandoutWords::tr("All answers"), facts.address, facts.typed});
    constexpr qsizetype rowsOfAPage = 3;
    for (qsizetype row = 0; row * 2 < cells.size(); ++row) {
        // Each sheet has the question above its cells: sheets are hung apart.
        const bool isFirst = row % rowsOfAPage == 0;
        if (isFirst) {
            pages.startPage();
            pages.add(head);
        }
        const QList<Cell> here = cells.mid(row * 2, 2);
        pages.add({cellHeight, [here, isFirst](QPainter* painter, const QRectF& where) {
                       paintCuts(painter, where, here.size(), cellWidth, isFirst);
                       for (qsizetype i = 0; i < here.size(); ++i)
                           paintCell(painter,
                               QRectF(where.left() + qreal(i) * cellWidth, where.top(), cellWidth, where.height()),
                               here[i]);
                   }});
    }
    pages.setFoot(shownInLine(facts.event));
    return pages;
}

} // namespace everyport::ui
