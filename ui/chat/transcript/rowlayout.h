#pragma once

#include <memory>

#include <QImage>
#include <QPalette>
#include <QTextLayout>

#include "ui/chat/models/links.h"
#include "ui/chat/transcript/transcriptrow.h"

class QPainter;

namespace everyport::ui {

/// One row of a conversation, laid out once for a width and a palette, then painted as often as wanted. Positions are
/// those from left to right; `mirrored` turns them round.
class RowLayout {
public:
    struct Look {
        QPalette palette = {};
        int width = 0;
        bool mirrored = false;
        QString ownName = {};
        bool canReact = false;
        bool operator==(const Look&) const = default;
    };
    struct State {
        bool selected = false;
        bool focused = false;
        bool active = true;
        int chosenFrom = 0; ///< Of its text; none where both are the same.
        int chosenTo = 0;
        int link = -1;    ///< The one that the keyboard stands at.
        QImage face = {}; ///< Of whoever said it; otherwise their letters are shown.
    };
    /// What lies at a point.
    struct Spot {
        enum class Kind { Nothing, Link, TryAgain, GiveUp, Fold, Reply, Reaction };
        Kind kind = Kind::Nothing;
        QUrl url = {};
        QString text = {}; ///< An emoji.
    };

    RowLayout(const TranscriptRow& row, const Look& look);
    ~RowLayout();

    int height() const { return m_height; }
    void paint(QPainter* painter, const QRect& where, const State& state) const;
    Spot spotAt(const QPoint& at) const; ///< From the row's own corner.

    // Its text, as it is shown, by positions in it.
    QString text() const;
    bool isText(const QPoint& at) const;
    int positionAt(const QPoint& at) const; ///< The nearest; before its first and behind its last line the ends.
    QRect caretAt(int position) const;      ///< Where a caret before that character stands.
    std::pair<int, int> lineAround(int position) const; ///< Its first position and its last.
    const QList<LinkFound>& links() const { return m_links; }

private:
    struct Chip {
        QRect where = {};
        QString emoji = {};
        QString text = {};
    };
    void layOutMessage();
    void layOutEvent();
    void layOutLines(const QString& text, const QList<QTextLayout::FormatRange>& formats, const QFont& font);
    void layOutReactions();
    void layOutTrouble();
    QColor ground() const;
    QRect placed(const QRect& rect) const; ///< Mirrored where wanted.
    QPoint textCorner() const;
    int textWidth() const;

    void drawText(QPainter* painter, const State& state) const;
    void paintLink(QPainter* painter, const LinkFound& link) const;
    void paintGround(QPainter* painter, const QRect& where, const State& state) const;
    void paintMessage(QPainter* painter, const State& state) const;
    void paintEvent(QPainter* painter, const State& state) const;
    void paintRule(QPainter* painter) const;
    void paintName(QPainter* painter, const QImage& face) const;
    void paintReply(QPainter* painter) const;
    void paintTime(QPainter* painter) const;
    void paintDelivery(QPainter* painter, int right) const;
    void paintChips(QPainter* painter) const;
    void paintTrouble(QPainter* painter) const;
    int flags(Qt::Alignment leading) const;

    TranscriptRow m_row;
    Look m_look;
    int m_height = 0;
    int m_textTop = 0;
    QRect m_name;
    QRect m_reply;
    QRect m_trouble;
    QRect m_tryAgain;
    QRect m_giveUp;
    std::unique_ptr<QTextLayout> m_text;
    QList<LinkFound> m_links;
    QList<Chip> m_chips;
};

} // namespace everyport::ui
