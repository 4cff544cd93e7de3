#pragma once

#include <functional>
#include <memory>

#include <QAction>
#include <QHash>
#include <QObject>

#include "netcore/task/lock.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/polls/models/followedpolls.h"
#include "ui/polls/models/pollfeed.h"

namespace everyport::ui {

class ChartChoice;
class PollFiles;
class PollPrinting;
class PollShow;
class PollThemes;
class PresentWindow;
class PollReplay;
class PollSharing;
class QuizPlaces;
class VotingAgain;

/// What can be done with polls, for page, menu and palette alike: the poll that is in hand and the actions on it.
/// Made with the outline, before there is a page.
class PollController : public QObject {
    Q_OBJECT
public:
    explicit PollController(PageContext& context);
    ~PollController() override;

    PageContext& context() const { return m_context; }
    PollFeed& feed() { return m_feed; }
    const PollFeed& feed() const { return m_feed; }
    FollowedPolls& followed() { return m_followed; }

    QString current() const { return m_current; } ///< A poll's id, a followed address, or nothing.
    void setCurrent(const QString& id);
    const polls::Poll* poll() const;    ///< The one in hand, if it is in our books.
    FollowedPoll* followedPoll() const; ///< The one in hand, if it is another station's.
    /// The poll that somebody most likely means: the one in hand, else a live one, else the newest.
    QString likelyPoll() const;
    QString nameOf(const QString& id) const; ///< For a sentence: its question, or the id of one that is not there.

    /// While a draft is written, `openAction` opens what this gives; nothing where something has to be put right first.
    /// `isUnsaved`: whether something of it is not stored; without it all is.
    void setWriting(std::function<QString()> poll, std::function<bool()> isUnsaved = {});
    /// Asked before voting is opened, in whatever way: false where somebody has written something about that poll that
    /// has to be put right first.
    void setReady(std::function<bool(const QString& id)> isReady);

    bool hasUnsaved() const { return m_isUnsaved && m_isUnsaved(); }
    bool isReady(const QString& id) const { return !m_isReady || m_isReady(id); }

    void openVoting(const QString& id);
    void closeVoting(const QString& id);
    void setResultsShown(const QString& id, bool shown); ///< It can be taken back.
    void letPhonesVote(const QString& id);               ///< Any phone, once. It can be taken back.
    void present(const QString& id);
    PresentWindow* presented() const { return m_present.get(); } ///< Null until one was.

    /// Held by who gives simulated readers to answers: asked for twice, the second finds what the first has given.
    Lock givingReaders;
    PollFiles* files;       ///< Those that end in a file or begin with one.
    PollPrinting* printing; ///< The actions that end on paper.
    PollSharing* sharing;
    PollShow* show;
    PollThemes* themes;
    ChartChoice* chart;
    QuizPlaces* places;
    PollReplay* replay;
    QAction* openAction;
    QAction* closeAction;
    QAction* roundAction;
    QAction* presentAction;
    QAction* resultsAction; ///< Checked: shown.
    QAction* editAction;
    QAction* duplicateAction;
    QAction* tagsAction;
    QAction* removeAction;
    QAction* tapAction;
    QAction* followAction;
    QAction* leaveAction;

Q_SIGNALS:
    void currentChanged();
    void editWanted(const QString& id);
    void showWanted(const QString& id);    ///< In front, please.
    void resumeWanted(const QString& key); ///< A new one that was left goes on to be written (NewPolls).
    void newPollsChanged();                ///< Those that are not stored.

private:
    void startOpening(
        const QString& id, std::function<void()> told = [] {});
    void startClosing(
        const QString& id, std::function<void()> told = [] {});
    void startShowing(
        const QString& id, bool shown, std::function<void()> told = [] {});
    QString openedWords(const QString& id);
    std::function<void()> ifSameRound(const QString& id, std::function<void()> undo) const;
    QAction* make(const QString& id, const QString& iconName, const QString& text, const QKeySequence& keys = {});
    void connectActions();
    void showTapKey();
    void updateActions();
    void sayWhoLeads(const QString& id);
    Task<Result<Done>> setPhones(const QString& id, polls::Policy::Phones phones);
    void newRound();
    void duplicate();
    void followOther();

    PageContext& m_context;
    PollFeed m_feed;
    FollowedPolls m_followed;
    QString m_current;
    std::function<QString()> m_writing;
    std::function<bool()> m_isUnsaved;
    std::function<bool(const QString& id)> m_isReady;
    QHash<QString, std::optional<qint64>> m_ends; ///< Closing times of those that are being opened, as they were.
    std::unique_ptr<PresentWindow> m_present;
    VotingAgain* m_again;
};

} // namespace everyport::ui
