#pragma once

#include <functional>

#include <QList>

#include "netcore/task/task.h"
#include "ui/polls/lookeditor/lookpreview.h"
#include "ui/polls/themes/themefile.h"
#include "ui/polls/themes/walltheme.h"
#include "ui/widgets/dialogs/dialog.h"

class QComboBox;
class QPushButton;

namespace everyport {
class Reactor;
}

namespace everyport::ui {

class LookForm;
class Text;

/// Where a look of the big screen is made, by colours, font and pictures, with the wall beside it as it will be. What
/// is shown otherwise than chosen, because it could not be read, stands below. Files of others can be opened, and this
/// one be saved for them. Each change can be undone as long as the dialog is open. Files are read by a thread.
class LookEditor : public Dialog {
    Q_OBJECT
public:
    struct Facts {
        Reactor& reactor;     ///< Must outlive it.
        WallTheme theme = {}; ///< That it begins with.
        QList<LookScene> scenes = {};
        std::function<void(const WallTheme&)> use = {};
    };
    LookEditor(Facts facts, QWidget* parent);

    void offer(const QList<KeptTheme>& others); ///< To begin with instead; each is read when it is chosen.
    const WallTheme& theme() const;
    void openFile(const QString& file); ///< A look, or a picture alone; taken when it is read, unless closed before.
    Result<Done> saveFile(const QString& file) const;
    void undo();
    bool canUndo() const { return !m_past.isEmpty(); }

private:
    void build();
    void addFoot();
    QWidget* makeStart();
    void begin(int row);
    QWidget* makeScenes();
    void changed(const QString& field);
    void take(const WallTheme& theme);
    void follow();
    void say(const QString& words);

    Facts m_facts;
    QComboBox* m_start;
    LookForm* m_form;
    LookPreview* m_preview;
    Text* m_said;
    QPushButton* m_undo = nullptr;
    QList<WallTheme> m_past; // the newest last
    WallTheme m_now;
    QString m_typing; // in which field
    Task<Result<WallTheme>> m_opening;
};

} // namespace everyport::ui
