#pragma once

#include <optional>

#include <QTimer>
#include <QWidget>

#include "app/chat/commands/commands.h"
#include "app/chat/messages/message.h"
#include "ui/chat/composer/inputhistory.h"
#include "ui/chat/composer/linesender.h"
#include "ui/chat/composer/typingteller.h"

namespace everyport::ui {

class ChatFeed;
class ComposeEdit;
class ComposerFoot;
class FieldBox;
class ComposeCompletion;
class FileSending;
class Notice;
class Offers;
class PasteQuestion;
class SubjectLine;

/// The input line with all that belongs to it: what is answered or edited, completion, commands with their help,
/// earlier lines, drafts, who is typing.
class Composer : public QWidget {
    Q_OBJECT
public:
    explicit Composer(ChatFeed& feed, QWidget* parent = nullptr);
    ~Composer() override;

    void setConversation(qint64 conversation);
    void refresh(); ///< The conversation or its account has changed.
    void answer(const chat::Message& message);
    void edit(const chat::Message& message);
    /// Something else to write, such as a command; what was being written comes back when it is sent, or by Esc.
    void begin(const QString& text);
    void mention(const QString& name);
    void insert(const QString& text); ///< What was typed elsewhere.
    void saveDraft();                 ///< Now, and not a moment later.
    bool stepBack();                  ///< Esc.
    ComposeEdit* field() const { return m_edit; }
    FileSending& files() const { return *m_files; }
    Offers& offers() const { return *m_offers; }
    /// The last message of one's own here, for Up in an empty field; null where there is none.
    void setLastMine(std::function<const chat::Message*()> lastMine) { m_lastMine = std::move(lastMine); }

Q_SIGNALS:
    void showWanted(qint64 conversation);
    void dialogWanted(qint64 conversation, const everyport::chat::CommandResult& wanted);
    void pageWanted(int by);
    void sent();

private:
    void connectField();
    chat::Conversation* conversation() const;
    chat::Abilities abilities() const;
    void send();
    void showTold(bool isFault, const QString& sentence);
    void takeBackText(qint64 conversation, const QString& text);
    void textChanged();
    QString draft() const;
    bool isCommandBegun() const;
    void showTyping();
    void showHint();
    void endAbout();
    void putInstead(const QString& text);
    void upPressed(bool* taken);
    void downPressed(bool* taken);
    QString placeholder() const;

    ChatFeed& m_feed;
    ComposeEdit* m_edit;
    Notice* m_told;
    PasteQuestion* m_lines;
    FileSending* m_files;
    Offers* m_offers;
    SubjectLine* m_subject;
    ComposerFoot* m_foot;
    FieldBox* m_box; // behind the others for the Tab key, too
    ComposeCompletion* m_completion;
    QTimer m_draftTimer;
    TypingTeller m_typing;
    InputHistory m_history;
    std::function<const chat::Message*()> m_lastMine;
    qint64 m_conversation = 0;
    /// What was being written before something else was begun: the draft. None: the field has it.
    std::optional<QString> m_beside;
    QString m_cameBack;   ///< The draft that the last sending has put into the field again.
    bool m_quiet = false; ///< The field is filled by us.
    LineSender m_sender;
};

} // namespace everyport::ui
