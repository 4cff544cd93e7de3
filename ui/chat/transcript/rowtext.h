#pragma once

#include <memory>

#include <QTextLayout>

#include "ui/chat/models/links.h"

class QPainter;

namespace everyport::ui {

/// A row's text in lines, with its links: where its characters stand, and painted as often as wanted. Points are in the
/// row, positions in the text as it is shown. Without a text all of it is empty.
class RowText {
public:
    struct Place {
        QPoint corner = {}; ///< In the row.
        int width = 0;
        bool mirrored = false; ///< The lines end at the right, whatever they are written in.
    };
    static int lineStep(const QFont& font); ///< From one line to the next, at least.

    /// Lays it out anew and gives its height.
    int layOut(const QString& text, QList<LinkFound> links, const QList<QTextLayout::FormatRange>& formats,
        const QFont& font, const Place& place);

    QString text() const { return m_layout ? m_layout->text() : QString(); }
    const QList<LinkFound>& links() const { return m_links; }
    int top() const { return m_corner.y(); }
    bool contains(const QPoint& at) const;
    int positionAt(const QPoint& at) const; ///< The nearest; before its first and behind its last line the ends.
    QRect caretAt(int position) const;      ///< Where a caret before that character stands.
    std::pair<int, int> lineAround(int position) const; ///< Its first position and its last.
    const LinkFound* linkAt(const QPoint& at) const;    ///< Null where there is none.

    void draw(QPainter* painter, const QVector<QTextLayout::FormatRange>& chosen) const;
    QList<QRectF> boxesOf(const LinkFound& link) const; ///< One for each line that it stands in.

private:
    std::unique_ptr<QTextLayout> m_layout;
    QPoint m_corner;
    QList<LinkFound> m_links;
};

} // namespace everyport::ui
