#pragma once

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

    std::shared_ptr<const ThemeLook> lookOfPoll(const QString& poll); ///< Null: as without a theme.
    void choose(const QString& poll, const QString& file);            ///< A theme's file, or a picture's.
    void edit(const QString& poll);

    QAction* chooseAction; ///< For the event of the poll in hand.
    QAction* shareAction;
    QAction* plainAction;

Q_SIGNALS:
    void changed();

private:
    QString fileOf(const QString& poll) const; ///< Empty: no theme.
    QString folder() const;
    QList<LookScene> scenesOf(const QString& poll) const;
    int usersOf(const QString& file) const;
    QString placeFor(const QString& poll, const WallTheme& theme) const;
    void setFile(const QString& event, const QString& file); ///< Empty: without a theme.
    void keep(const QString& poll, const WallTheme& theme);
    void share();
    void dropTheme();
    void updateActions();

    PollController& m_controller;
    QHash<QString, std::shared_ptr<const ThemeLook>> m_looks; // by file
    Task<QList<KeptTheme>> m_reading;                         // for the LookEditor
};

} // namespace everyport::ui
