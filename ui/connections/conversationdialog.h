#pragma once

#include <QSet>

#include "ui/connections/units/conversationtext.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/tables/framebatch.h"

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace everyport::ui {

class Text;
class TrafficModel;

/// A conversation as one text, of what the model has of it and what is still said: both directions by sign and colour,
/// with a search, and to be saved. Takes what it needs of the model, which may go first.
class ConversationDialog : public Dialog {
    Q_OBJECT
public:
    /// Of the connections that `model` watches now, whatever it watches later.
    ConversationDialog(const QString& title, const TrafficModel& model, QWidget* parent);

    void saveTo(const QString& path); ///< Says in the dialog how that went.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeHead();
    void take(const TrafficUnit& unit);
    void showNew();
    void append(size_t first);
    void drop(int lines);
    void recolour();
    void find();
    void markFound();
    void step(int by);
    void showInHand();
    void askAndSave();

    ConversationText m_conversation;
    QList<TrafficUnit> m_new;
    qsizetype m_newBytes = 0;
    QSet<quint64> m_connections;
    QPlainTextEdit* m_text;
    QLineEdit* m_find;
    Text* m_count;
    Text* m_state;
    Text* m_saved;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QList<int> m_found; // places in the text
    int m_inHand = -1;
    FrameBatch m_batch;
};

} // namespace everyport::ui
