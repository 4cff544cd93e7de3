#pragma once

#include "ui/devices/readertrial.h"
#include "ui/style/colours/statemark.h"
#include "ui/widgets/dialogs/dialog.h"

class QListView;
class QStackedWidget;

namespace everyport::ui {

class CopyLine;
class ListenPane;
class MqttPane;
class NetworkPane;
class PageContext;
class PortChoices;
class ReaderKinds;
class StateText;
class Text;

/// Adds a reader: the ports with what hangs on them at the left, what the chosen one is at the right, and a card to
/// try it before anything is kept.
class AddReaderDialog : public Dialog {
    Q_OBJECT
public:
    /// Begins at that port, at the simulated one, or at the first that can be used.
    AddReaderDialog(PageContext& context, bool simulated, const QString& port = {});
    ~AddReaderDialog() override;

Q_SIGNALS:
    void added(const QString& id);

private:
    QLayout* makePanes();
    void makeList(QWidget* parent);
    QWidget* makeForm();
    QWidget* makeObstacle();
    void makeFoot();
    void connectTrial();
    void connectPanes();
    void choosePort();
    QString chosenDevice() const;
    QString freeName() const;
    QString nameFault(const QString& name) const;
    void tryIt();
    void showTrial(Mark mark, const QString& sentence);
    bool apply();

    PageContext& m_context;
    devices::DeviceRegistry& m_registry;
    PortChoices* m_choices;
    QListView* m_list;
    QStackedWidget* m_right;
    ReaderForm* m_form;
    ReaderKinds* m_kinds;
    ListenPane* m_listen;
    Text* m_typed; ///< Stands instead of it where the reader types.
    NetworkPane* m_address;
    MqttPane* m_byMqtt;
    Text* m_obstacle;
    CopyLine* m_remedy;
    Text* m_obstacleNext;
    QPushButton* m_try;
    StateText* m_tried;
    Text* m_triedWords;
    ReaderTrial* m_trial;
    bool m_waiting = false; ///< The verb was pressed while the trial was still starting.
};

/// Name, place, kind, speed and the rest of one that is there.
void openReaderSettings(PageContext& context, const QString& id);

} // namespace everyport::ui
