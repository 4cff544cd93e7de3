#pragma once

#include <functional>
#include <memory>

#include <QUrl>

#include "app/chat/network/formsession.h"
#include "ui/widgets/dialogs/dialog.h"

class QPushButton;
class QVBoxLayout;

namespace everyport::chat {
class SentForms;
}

namespace everyport::ui {

class FormView;
class Notice;
class StateText;

/// Leads a person through a dialogue of forms, a step at a time. What is wrong is said at its field when it is left,
/// and nothing wrong is sent; what they refuse is said in place, and what was typed stays. Closing it before the end
/// calls the dialogue off. What was sent to finish it cannot be called back: that goes on without the dialog and its
/// window, so that what comes of it is kept here, too.
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
    /// `sent` goes on with what was sent, without the dialog and its window; `SentFormStrips::of(context).forms()` of a
    /// page, so that somebody says how it ended.
    FormDialog(std::unique_ptr<chat::FormSession> talk, const Words& words, chat::SentForms& sent, QWidget* parent);
    ~FormDialog() override;

    void done(int result) override;
    quint64 sentForm() const { return m_sentForm; } ///< Its number in `sent`, once it was sent; 0 before.
    static QString wordsOf(const Error& error);     ///< Theirs; ours where they gave none.

Q_SIGNALS:
    void ended();                     ///< They have said that it is over; the dialog may still show their last words.
    void linkWanted(const QUrl& url); ///< Something is to be done in a browser.

private:
    using Move = chat::FormSession::Move;
    using Step = chat::FormSession::Step;
    void ask(Task<Result<Step>> asking);
    void finish();
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

    std::shared_ptr<chat::FormSession> m_talk; ///< With what goes on without us.
    Words m_words;
    chat::SentForms& m_sent;
    quint64 m_sentForm = 0;
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
    bool m_isFinishing = false;
    bool m_isOver = false; ///< Or closed: nobody wants to hear any more.
    Task<Result<Step>> m_asking;
};

} // namespace everyport::ui
