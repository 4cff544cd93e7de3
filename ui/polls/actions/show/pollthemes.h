#pragma once

#include <map>
#include <memory>

#include <QAction>
#include <QHash>
#include <QObject>

#include "netcore/task/task.h"
#include "ui/polls/themes/themefile.h"

namespace everyport::ui {

class PollController;
struct LookScene;
struct ThemeLook;

/// Which event has which theme on the big screen. Themes are kept as files of the data folder and made in the
/// LookEditor; a file that somebody else made, or a picture alone, can be chosen, and the theme in use be saved as a
/// file for others.
class PollThemes : public QObject {
    Q_OBJECT
public:
    explicit PollThemes(PollController& controller);
    ~PollThemes() override;

    /// Null: as without a theme. It is read, and its pictures decoded, by a thread: null, too, until `changed` tells
    /// that it is there.
    std::shared_ptr<const ThemeLook> lookOfPoll(const QString& poll);
    std::shared_ptr<const ThemeLook> lookOfEvent(const QString& event);
    void choose(const QString& poll, const QString& file); ///< A theme's file, or a picture's; kept when it is read.
    void edit(const QString& poll);

    QAction* chooseAction; ///< For the event of the poll in hand.
    QAction* shareAction;
    QAction* plainAction;

Q_SIGNALS:
    void changed();

private:
    using Look = std::shared_ptr<const ThemeLook>;
    struct Read {
        WallTheme theme = {};
        Look look = {};
    };
    QString fileOf(const QString& poll) const; ///< Empty: no theme.
    QString keptUnder(const QString& key) const;
    Look lookOfFile(const QString& file);
    QString folder() const;
    QList<LookScene> scenesOf(const QString& poll) const;
    int usersOf(const QString& file) const;
    void setFile(const QString& event, const QString& file, const Look& look = {}); ///< Empty: without a theme.
    void decode(const QString& file);
    void keepWhenRead(const QString& poll, const QString& what, Task<Result<Read>> reading);
    void keep(const QString& poll, const Read& read);
    void useKept(const QString& event, const QString& before, const KeptInPlace& kept, const Look& look);
    void openEditor(const QString& poll, const WallTheme& now);
    void share();
    void dropTheme();
    void updateActions();

    PollController& m_controller;
    QHash<QString, Look> m_looks;                           // by file; null: gone, or none
    std::map<QString, Task<Look>> m_decoding;               // likewise: those that are not there yet
    std::map<QString, Task<Result<Read>>> m_keeping;        // by poll; a later one takes its place
    std::map<QString, Task<Result<KeptInPlace>>> m_writing; // likewise
    Task<WallTheme> m_opening;                              // for the LookEditor
    Task<QList<KeptTheme>> m_reading;                       // for the LookEditor
};

} // namespace everyport::ui
