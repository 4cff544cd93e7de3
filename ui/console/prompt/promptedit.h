#pragma once

#include "ui/console/keys/promptkeys.h"
#include "ui/console/prompt/expressionedit.h"

namespace everyport::ui {

class ConsoleHistory;
class PromptColours;

/// Where commands are written: coloured, indented by itself, as high as its lines. It decides what a key means; whoever
/// made it runs, completes and explains.
class PromptEdit : public ExpressionEdit, private PromptKeysHost {
    Q_OBJECT
public:
    PromptEdit(ConsoleHistory& history, QWidget* parent);
    ~PromptEdit() override;

    QString source() const { return toPlainText(); }
    int position() const { return textCursor().position(); }
    void setSource(const QString& source);                   ///< The cursor goes to its end; can be taken back.
    void newLine();                                          ///< With its indentation.
    void replaceBefore(int characters, const QString& text); ///< So many before the cursor give way.
    /// While names are offered, arrows, Tab and Esc are theirs; Return never is. Those that nobody asked for have Up
    /// only once Down has gone among them.
    void setOffering(bool offering, bool isAsked = true);
    /// Whether a name, or a key of something, has been begun before the cursor: two letters of it, or its dot or quote.
    bool hasBegunName() const;
    void setKeys(PromptKeys::Kind kind);
    bool isCommanding() const { return m_keys && m_keys->isCommanding(); } ///< Vi's normal mode.
    QSize sizeHint() const override;

    static constexpr int mostLines = 12; ///< Then it scrolls.

Q_SIGNALS:
    void runWanted(bool always);
    void namesWanted();
    void explanationWanted();
    /// A letter, or one taken back: names narrow, and where `mayOffer` some may be offered.
    void typedOn(bool mayOffer);
    void offerStepped(int by);
    void offerTaken();
    void offerDismissed();
    void searchWanted();
    void searchAgainWanted(int by); ///< For the same words; older is negative.
    void modeSwitched();            ///< Whether letters are commands.
    void interruptWanted();
    void clearWanted();
    void renewWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool tabKey(QKeyEvent* event);
    bool offerKey(QKeyEvent* event);
    bool controlKey(QKeyEvent* event);
    bool walkHistory(int by) override;
    void searchHistory() override { Q_EMIT searchWanted(); }
    void searchAgain(int by) override { Q_EMIT searchAgainWanted(by); }
    void beginLine() override { newLine(); }
    void modeChanged() override;
    void dedent();
    void fitHeight();
    bool isAfterName() const;
    bool isOnFirstLine() const;
    bool isOnLastLine() const;

    ConsoleHistory& m_history;
    PromptColours* m_colours;
    std::unique_ptr<PromptKeys> m_keys; ///< Null: the desktop's.
    bool m_isOffering = false;
    bool m_isAsked = false;
    bool m_isRefused = false; ///< Esc: no names are offered until another is begun.
    bool m_isWalking = false;
};

} // namespace everyport::ui
