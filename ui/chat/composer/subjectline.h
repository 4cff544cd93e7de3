#pragma once

#include <QWidget>

namespace everyport::chat {
struct Message;
}

namespace everyport::ui {

class Text;

/// What the message that is being written is about: an answer to one, or a change of one's own. Hidden where it is
/// about none.
class SubjectLine : public QWidget {
    Q_OBJECT
public:
    explicit SubjectLine(QWidget* parent = nullptr);

    void answer(const chat::Message& message);
    void edit(const chat::Message& message);
    void end();
    bool isAny() const { return !m_replyTo.isEmpty() || !m_edits.isEmpty(); }
    QString replyTo() const { return m_replyTo; } ///< Ids; empty: none.
    QString edits() const { return m_edits; }

Q_SIGNALS:
    void endWanted(); ///< Its button.

private:
    void showWords(const QString& words);

    Text* m_words;
    QString m_replyTo;
    QString m_edits;
};

} // namespace everyport::ui
