#pragma once

#include <functional>

#include <QColor>
#include <QFont>
#include <QList>
#include <QMarginsF>
#include <QRectF>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace everyport::ui {

/// One part of a document on paper, as wide as the page's text and never broken.
struct PaperBlock {
    qreal height = 0;
    std::function<void(QPainter*, const QRectF&)> paint;
    bool keepsWithNext = false; ///< A heading: not alone at a page's foot.
};

/// Blocks on pages. Sizes are those of A4 at 96 to the inch (794 × 1123); another paper is as wide, and as high as it
/// is by that measure. Black on white with few colours, all of which can be told apart in grey.
class PaperPages {
public:
    static constexpr qreal pageWidth = 794;
    static constexpr qreal edge = 57;
    static constexpr qreal textWidth = pageWidth - 2 * edge;

    void add(PaperBlock block) { m_blocks.append(std::move(block)); }
    void startPage(); ///< What comes next begins a page.
    /// At the beginning of each page's foot; at the end stands "1 of 3".
    void setFoot(const QString& words) { m_foot = words; }

    /// Which blocks stand on which page, and where, on paper so high. A block higher than a page has one of its own.
    struct Placed {
        qsizetype block = 0;
        QRectF where;
    };
    QList<QList<Placed>> pages(qreal pageHeight) const;
    /// All pages on it, whatever its resolution and paper; false where it cannot be painted on.
    bool paint(QPagedPaintDevice& device) const;
    qsizetype paintPage(QPainter* painter, qsizetype page, qreal pageHeight) const; ///< How many there are in all.

private:
    QList<PaperBlock> m_blocks;
    QList<qsizetype> m_starts; // blocks that begin a page
    QString m_foot;
};

QFont paperFont(qreal pixels, int weight = 400);
/// Blocks are laid out from the left; where the program's language runs from the right a page is mirrored, by what is
/// painted at `paperPlace` of where it would stand. `drawPaperWords` asks it by itself.
QRectF paperPlace(const QRectF& where);
/// Wrapped at words, from the top and the line's beginning, unless `flags` say otherwise.
void drawPaperWords(QPainter* painter, const QRectF& where, const QFont& font, const QColor& colour,
    const QString& text, int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
/// A number, in the middle of `where`, at its right; in a column their last digits stand under each other on mirrored
/// paper, too, where it is as wide as the `widest` of them in this font.
void drawPaperNumber(QPainter* painter, const QRectF& where, const QFont& font, const QColor& colour,
    const QString& text, const QString& widest);
/// How high `text` is in lines of this width.
qreal paperHeight(const QString& text, const QFont& font, qreal width);
extern const QColor paperInk, paperInk2, paperLine; ///< Text, captions, rules.

} // namespace everyport::ui
