#pragma once

#include <functional>

#include <QCache>
#include <QStyledItemDelegate>

#include "ui/chat/transcript/rowlayout.h"

namespace everyport::ui {

class TextChooser;

/// Paints the rows of a conversation and keeps what was laid out.
class TranscriptDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TranscriptDelegate(QObject* parent = nullptr);

    /// What a row's looks depend on; forgets all that was laid out when it is another.
    void setLook(const RowLayout::Look& look);
    const RowLayout::Look& look() const { return m_look; }
    const RowLayout& layout(const QModelIndex& index) const;
    /// Pictures of who says something; null ones are none.
    void setFaces(std::function<QImage(const TranscriptRow&)> faces) { m_faces = std::move(faces); }
    void setChooser(const TextChooser* chooser) { m_chooser = chooser; } ///< Who knows what of the text is chosen.

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    RowLayout::Look m_look;
    const TextChooser* m_chooser = nullptr;
    std::function<QImage(const TranscriptRow&)> m_faces;
    mutable QCache<quint64, RowLayout> m_known;
};

} // namespace everyport::ui
