#pragma once

#include "app/stations/stations.h"
#include "netcore/task/task.h"
#include "ui/widgets/dialogs/dialog.h"

class QLineEdit;
class QSpinBox;

namespace everyport::ui {

class Form;
class FormRow;
class PageContext;
class Segments;
class Text;

/// Offers a place among the stations: to one by a code, which is shown with what to type there; to many by a card,
/// which is saved as a file. `stations` outlives it.
class AddStationDialog : public Dialog {
    Q_OBJECT
public:
    AddStationDialog(PageContext& context, stations::Stations& stations);

private:
    enum Kind { One, Many };
    void addForm();
    void showKind();
    void showUnit();
    QString nameFault() const;
    bool apply();
    void askWhere();
    void wait(bool isUnderWay);
    void invite(int days, const QString& path = {});
    void invited(const Result<stations::Invitation>& invitation, const QString& path);
    void keepCard(const stations::Invitation& invitation, const QString& path);
    void showCode(const stations::Invitation& invitation);
    void addWords(const QString& words);
    void addCode(const QString& label, const QString& words);
    void makeRoomForAll();

    PageContext& m_context;
    stations::Stations& m_stations;
    QWidget* m_body;
    Segments* m_kind;
    Text* m_says;
    Form* m_form;
    QLineEdit* m_name;
    QSpinBox* m_days;
    FormRow* m_daysRow = nullptr;
    bool m_isUnderWay = false;
    Task<Result<stations::Invitation>> m_inviting;
    Task<Result<Done>> m_saving;
};

} // namespace everyport::ui
