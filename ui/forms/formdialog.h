#pragma once

#include <functional>
#include <memory>

#include <QUrl>

#include "app/chat/network/formsession.h"
#include "ui/widgets/dialogs/dialog.h"

class QPushButton;
class QVBoxLayout;

namespace everyport::ui {

class FormView;
class Notice;
class StateText;

/// Leads a person through a dialogue of forms, a step at a time. What is wrong is said at its field when it is left,
/// and nothing wrong is sent; what they refuse is said in place, and what was typed stays. Closing it before the end
/// calls the dialogue off.
class FormDialog : public Dialog {
    Q_OBJECT
public:
    /// What a person can do about what went wrong: a button beside the sentence.
    struct Remedy {
        QString label = {}; ///< Empty: nothing.
        std::function<void()> apply = {};
    };
    struct Words {
        QString title = {};
        QString finish = {};        ///< The last verb: "Save", "Register".
        bool isDestructive = false; ///< That verb takes something away for good.
        std::function<Remedy(const Error& error)> remedy = {};
    };
    FormDialog(std::unique_ptr<chat::FormSession> talk, const Words& words, QWidget* parent);
    ~FormDialog() override;

    void done(int result) override;

Q_SIGNALS:
    void ended();                     ///< They have said that it is over; the dialog may still show their last words.
    void linkWanted(const QUrl& url); ///< Something is to be done in a browser.

private:
    using Move = chat::FormSession::Move;
    using Step = chat::FormSession::Step;
    void ask(Task<Result<Step>> asking);
    void answered(const Result<Step>& result);
    void refused(const Error& error);
    void showStep(const Step& step);
    void showNotes(const Step& step);
    void showWords(const Step& step);
    void showMoves(const Step& step);
    QString moveWords(Move move) const;
    void go(Move move);
    void setBusy(bool busy);
    void emptyBody();

    std::unique_ptr<chat::FormSession> m_talk;
    Words m_words;
    Step m_step;
    QWidget* m_body;
    QVBoxLayout* m_column;
    StateText* m_state;
    Notice* m_trouble;
    FormView* m_view = nullptr;
    QPushButton* m_back;
    QPushButton* m_other; ///< The move that Enter does not do.
    QList<QWidget*> m_shown;
    bool m_hasBegun = false;
    bool m_isOver = false;
    Task<Result<Step>> m_asking;
};

} // namespace everyport::ui
