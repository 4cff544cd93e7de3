#pragma once

#include <QListView>

#include "app/chat/network/network.h"
#include "ui/chat/transcript/missedcount.h"
#include "ui/chat/transcript/readingplace.h"
#include "ui/chat/transcript/rowlayout.h"

namespace everyport::ui {

class EmptyState;
class MessageActions;
class NewPill;
class TextChooser;
class Transcript;
class TranscriptDelegate;

/// The conversation. Follows the end while it is in sight; otherwise nothing moves, whatever comes or goes above and
/// below, and what came is counted at the lower edge.
class TranscriptView : public QListView {
    Q_OBJECT
public:
    explicit TranscriptView(Transcript& transcript, QWidget* parent = nullptr);

    void setFaces(std::function<QImage(const TranscriptRow&)> faces); ///< See TranscriptDelegate.
    void setOwnName(const QString& name, chat::Abilities abilities);
    bool isAtEnd() const;
    void toEnd();
    void showMessage(qint64 number); ///< In the middle, chosen.
    QString copied() const;          ///< What is chosen, as text.
    bool hasChosen() const;
    TextChooser& chooser() const { return *m_chooser; }
    MessageActions& messageActions() const { return *m_actions; }
    const chat::Message* currentMessage() const;
    void page(int by);                              ///< Up and down by pages, from the input line.
    void setEmptySentence(const QString& sentence); ///< Where nothing was said yet.

Q_SIGNALS:
    void reachedEnd();
    void chosenChanged();            ///< Whether something is.
    void typed(const QString& text); ///< Meant for the input line.

protected:
    void doItemsLayout() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void keepPlace();
    void opened(qint64 goTo);
    void look();
    void fetchAround();
    void fitLook();
    void rowsCame(int first, int last);
    void showMissed() { m_missed.show(isAtEnd()); }
    void showOrHideEmpty();
    void lookAtChosen();
    void actOn(const QModelIndex& index, const RowLayout::Spot& spot);
    RowLayout::Spot spotAt(const QPoint& at, QModelIndex* index) const;
    bool enterPressed();

    Transcript& m_transcript;
    TranscriptDelegate* m_delegate;
    TextChooser* m_chooser;
    MessageActions* m_actions;
    NewPill* m_pill;
    EmptyState* m_empty;
    ReadingPlace m_place;
    MissedCount m_missed;
    bool m_atEnd = true;
    bool m_hadChosen = false;
};

} // namespace everyport::ui
