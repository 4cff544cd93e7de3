#pragma once

#include <memory>

#include <QString>

class QKeyEvent;
class QPlainTextEdit;

namespace everyport::ui {

/// What keys ask of the prompt that its text field alone cannot do.
class PromptKeysHost {
public:
    virtual ~PromptKeysHost() = default;
    virtual bool walkHistory(int by) = 0; ///< Older is negative; false: there is none.
    virtual void searchHistory() = 0;     ///< Asks for words.
    virtual void searchAgain(int by) = 0; ///< For the same words; older is negative.
    virtual void beginLine() = 0;         ///< At the cursor, indented.
    virtual void modeChanged() = 0;
};

/// The keys of an editor that somebody has in their fingers. Field and host outlive it; ui thread.
class PromptKeys {
public:
    virtual ~PromptKeys() = default;
    /// Whether the key is theirs, though a shortcut of the window's has it.
    virtual bool wants(const QKeyEvent& key) const = 0;
    virtual bool press(const QKeyEvent& key) = 0;       ///< False: it was none of theirs.
    virtual void begin() {}                             ///< The next command.
    virtual bool isCommanding() const { return false; } ///< Letters are commands now and do not type.

    enum class Kind { Desktop, Emacs, Vi };
    /// Null for the desktop's: those are the field's own.
    static std::unique_ptr<PromptKeys> make(Kind kind, QPlainTextEdit& edit, PromptKeysHost& host);
    static QString nameOf(Kind kind); ///< As it is stored: "emacs".
    static Kind named(const QString& name);
};

} // namespace everyport::ui
