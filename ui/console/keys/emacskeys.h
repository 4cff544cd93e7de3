#pragma once

#include <QStringList>
#include <QTextCursor>

#include "ui/console/keys/promptkeys.h"

namespace everyport::ui {

/// Emacs' keys as GNU Readline has them, with a ring of what was killed. Ctrl+C, L, R and V stay the prompt's, and
/// Ctrl+D where nothing is typed.
class EmacsKeys : public PromptKeys {
public:
    EmacsKeys(QPlainTextEdit& edit, PromptKeysHost& host) : m_edit(edit), m_host(host) {}

    bool wants(const QKeyEvent& key) const override;
    bool press(const QKeyEvent& key) override;

    static constexpr qsizetype mostKilled = 30;

private:
    using Move = QTextCursor::MoveOperation;
    enum class Before { Nothing, Kill, Yank };

    bool control(int key);
    bool meta(int key);
    void move(Move operation);
    void moveWord(int by);
    void moveLine(int by);
    void kill(int from, int to); ///< Towards `to`: what is killed next is put on its side.
    void yank(const QString& text);
    void yankOlder();
    void transpose();
    void transposeWords();
    void changeWord(QString (*change)(const QString& word));
    int wordFrom(int at, int by) const; ///< Where going a word from there ends.
    int at() const;
    QString text() const;
    void replace(int from, int to, const QString& with);

    QPlainTextEdit& m_edit;
    PromptKeysHost& m_host;
    QStringList m_killed; ///< Newest last.
    Before m_before = Before::Nothing;
    Before m_now = Before::Nothing;
    qsizetype m_yanked = 0; ///< Which of them stands there.
    int m_yankedAt = 0;
};

} // namespace everyport::ui
