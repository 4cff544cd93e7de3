#pragma once

#include <optional>

#include "ui/console/keys/promptkeys.h"
#include "ui/console/keys/vicommand.h"
#include "ui/console/keys/vitext.h"

namespace everyport::ui {

/// Vi's two modes in the prompt: Esc leaves inserting, i, a, o and their like begin it. A command begins in insert
/// mode. In normal mode Return runs, / searches what was typed before, n goes on with that, j and k go there beyond the
/// text.
class ViKeys : public PromptKeys {
public:
    ViKeys(QPlainTextEdit& edit, PromptKeysHost& host);
    ~ViKeys() override;

    bool wants(const QKeyEvent& key) const override;
    bool press(const QKeyEvent& key) override;
    void begin() override;
    bool isCommanding() const override { return m_isNormal; }

private:
    bool pressNormal(const QKeyEvent& key);
    void type(QChar key);
    void perform(const ViCommand& command);
    bool go(const ViCommand& command); ///< False: it is no motion.
    void operate(const ViCommand& command);
    std::optional<ViRange> rangeOf(const ViCommand& command) const;
    void insertFrom(QChar key);
    void openLine(bool isAbove);
    void repeat(const ViCommand& command);

    void setNormal(bool isNormal);
    void leaveInsert();

    QPlainTextEdit& m_edit;
    PromptKeysHost& m_host;
    ViText m_text;
    const int m_cursorWidth;
    bool m_isNormal = false;
    QString m_typed;         ///< Of a command that is not whole yet.
    ViCommand m_search = {}; ///< The last f, F, t or T.
    ViCommand m_last = {};   ///< What `.` does again.
    QString m_inserted;      ///< And types then.
    int m_insertAt = -1;     ///< Where an insertion of `m_last` began.
};

} // namespace everyport::ui
