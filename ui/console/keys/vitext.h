#pragma once

#include <QList>
#include <QString>

class QPlainTextEdit;

namespace everyport::ui {

struct ViRange {
    int from = 0;
    int to = 0; ///< Behind its last character.
    bool isLinewise = false;
};

/// A field's text as Vi's commands change it, with one register and steps back that are whole commands. The field
/// outlives it.
class ViText {
public:
    explicit ViText(QPlainTextEdit& edit) : m_edit(edit) {}

    QString text() const;
    int at() const;
    void moveTo(int at);
    void keepOnLetter(); ///< In normal mode the cursor stands on a character, not behind the line's last.
    void replace(int from, int to, const QString& with);

    void take(const ViRange& range); ///< Into the register.
    void remove(const ViRange& range);
    void put(QChar key, int times); ///< p or P.
    void join(int times);
    void swapCase(int times);
    void overwrite(int times, QChar with);

    void noteUndo(); ///< A command begins: the field's own steps join what is typed to what stands before it.
    void undo() { goBack(&m_before, &m_undone); }
    void redo() { goBack(&m_undone, &m_before); }
    void forget(); ///< No steps back are left.

    static constexpr qsizetype mostUndone = 200;
    static constexpr qsizetype mostPut = 1024 * 1024; ///< Characters, and one register more: 9999p is a slip.

private:
    struct State {
        QString text = {};
        int at = 0;
    };
    void goBack(QList<State>* from, QList<State>* to);

    QPlainTextEdit& m_edit;
    QString m_register;
    bool m_hasLines = false; ///< The register's.
    QList<State> m_before;   ///< Each change.
    QList<State> m_undone;
};

} // namespace everyport::ui
