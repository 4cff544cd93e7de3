#pragma once

#include <QHash>

#include "app/venue/venue.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/taskset.h"
#include "ui/polls/plan/plandraft.h"
#include "ui/widgets/dialogs/dialog.h"

class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace everyport::devices {
class DeviceRegistry;
}

namespace everyport::ui {

class PlanView;

/// Where a picture of the building is chosen, or none, and readers are put on it: by dragging, by keys, or by numbers
/// in a list. Nothing is stored before *Save*.
class PlanDialog : public Dialog {
    Q_OBJECT
public:
    /// All lent; they outlive the dialog.
    PlanDialog(Reactor& reactor, const devices::DeviceRegistry& readers, const venue::Venue& venue, QWidget* parent);
    ~PlanDialog() override;

    const PlanDraft& draft() const { return m_draft; }
    void readPicture(const QString& path); ///< As if somebody had chosen that file.
    void reject() override;                ///< Asks before, where something was changed.

Q_SIGNALS:
    void saved(const everyport::ui::PlanDraft& draft);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< Enter in the list: to the plan.

private:
    QWidget* makeBody();
    QWidget* makeSide();
    void listReaders(const devices::DeviceRegistry& readers);
    void askPicture();
    Task<Result<Done>> takePicture(QString path);
    void setPicture(venue::PlanPicture picture);
    void choose(const QString& reader);
    void put(const QString& reader, const QPointF& at);
    void setOnPlan(bool isOn);
    void fieldsChanged();
    void showDraft(); ///< In all parts.
    QString placeWord(const QString& reader) const;
    QString lineOf(const QString& reader) const; ///< For a screen reader.

    Reactor& m_reactor;
    PlanDraft m_draft;
    QHash<QString, QString> m_names;  ///< What people call each reader.
    QHash<QString, QString> m_labels; ///< What a place is called where somebody puts a reader there.
    PlanView* m_view;
    QListWidget* m_list;
    QCheckBox* m_isOn;
    QDoubleSpinBox* m_x;
    QDoubleSpinBox* m_y;
    QLineEdit* m_label;
    QPushButton* m_removePicture;
    bool m_isShowing = false;
    TaskSet m_work; // last
};

} // namespace everyport::ui
