#pragma once

#include <optional>

#include <QList>

#include "ui/console/keys/promptkeys.h"
#include "ui/console/keys/vicommand.h"

namespace everyport::ui {

/// Vi's two modes in the prompt: Esc leaves inserting, i, a, o and their like begin it. A command begins in insert mode.
/// In normal mode Return runs, / searches what was typed before, n goes on with that, j and k go there beyond the text.
class ViKeys : public PromptKeys {
public:
    static constexpr qsizetype mostUndone = 200;

    ViKeys(QPlainTextEdit& edit, PromptKeysHost& host);
    ~ViKeys() override;

    bool wants(const QKeyEvent& key) const override;
    bool press(const QKeyEvent& key) override;
    void begin() override;
    bool isCommanding() const override { return m_isNormal; }

private:
    struct Range {
        int from = 0;
        int to = 0; ///< Behind its last character.
        bool isLinewise = false;
    };

    struct State {
        QString text = {};
        int at = 0;
    };

    bool pressNormal(const QKeyEvent& key);
    void type(QChar key);
    void perform(const ViCommand& command);
    bool go(const ViCommand& command); ///< False: it is no motion.
    void operate(const ViCommand& command);
    std::optional<Range> rangeOf(const ViCommand& command) const;
    void take(const Range& range); ///< Into the register.
    void remove(const Range& range);
    void insertFrom(QChar key);
    void openLine(bool isAbove);
    void put(QChar key, int times);
    void join(int times);
    void swapCase(int times);
    void overwrite(int times, QChar with);
    void goBack(QList<State>* from, QList<State>* to);
    void repeat(const ViCommand& command);

    void setNormal(bool isNormal);
    void leaveInsert();
    void noteUndo(); ///< The field's own steps are not a command's: what is typed joins what stands before it.
    int at() const;
    QString text() const;
    void moveTo(int at);
    void keepOnLetter(); ///< In normal mode the cursor stands on a character, not behind the line's last.
    void replace(int from, int to, const QString& with);

    QPlainTextEdit& m_edit;
    PromptKeysHost& m_host;
    const int m_cursorWidth;
    bool m_isNormal = false;
    QString m_typed; ///< Of a command that is not whole yet.
    QString m_register;
    bool m_hasLines = false; ///< The register's.
    ViCommand m_search = {}; ///< The last f, F, t or T.
    ViCommand m_last = {};   ///< What `.` does again.
    QString m_inserted;      ///< And types then.
    int m_insertAt = -1;     ///< Where an insertion of `m_last` began.
    QList<State> m_before;   ///< Each change.
    QList<State> m_undone;
};

} // namespace everyport::ui
