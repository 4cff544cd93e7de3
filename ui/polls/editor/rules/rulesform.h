#pragma once

#include <QString>
#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace everyport::ui {

class Form;
class FormRow;
class PollController;
class PollDraft;
class Segments;
class Switch;
class TimeField;

/// Who may vote and how often, in plain sentences; from when to when; what is kept of a card; what the room sees.
class RulesForm : public QWidget {
    Q_OBJECT
public:
    RulesForm(PollController& controller, PollDraft& draft, QWidget* parent = nullptr);
    ~RulesForm() override;
    void refresh();
    void focusFault();
    bool takeTimes(); ///< As they stand there now; false where one is wrong: that one stays as it was.

private:
    void addMode(Form* form);
    void addVoters(Form* form);
    void addPhones(Form* form);
    void addTimes(Form* form);
    void addKept(Form* form); ///< Of a card, and what the room sees.
    void addEvent(Form* form);
    void connectFields();
    QString faultOfTimes();
    void tellUntaken();
    void offerModes();
    void offerPhones();
    void offerEvent();
    void showPlace();

    PollController& m_controller;
    PollDraft& m_draft;
    QString m_of; ///< The poll that is shown; empty: a new one.
    Segments* m_mode;
    QAbstractButton* m_several;
    QAbstractButton* m_eachTap;
    FormRow* m_modeRow;
    QSpinBox* m_choices;
    QSpinBox* m_pause;
    QCheckBox* m_onlyKnown;
    QCheckBox* m_phones;
    QCheckBox* m_linked;
    QComboBox* m_byPhone;
    FormRow* m_byPhoneRow;
    QPushButton* m_ofEvent; ///< Says the same of the event's other questions.
    FormRow* m_ofEventRow;
    FormRow* m_heldRow; ///< A phone held to a reader.
    FormRow* m_keptRow;
    FormRow* m_linkedRow;
    FormRow* m_placeRow; ///< Leads to where a reader is made the place for it.
    FormRow* m_knownRow;
    TimeField* m_opens;
    TimeField* m_closes;
    FormRow* m_timeRow;
    QComboBox* m_kept;
    QCheckBox* m_shown;
    QLineEdit* m_event;
};

} // namespace everyport::ui
