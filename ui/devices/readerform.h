#pragma once

#include "app/devices/device.h"
#include "ui/widgets/dialogs/form.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace everyport::ui {

/// What a person can say about one reader.
struct ReaderWish {
    QString name = {};
    QString place = {};
    QString driver = {};
    int baud = 0;
    rfid::ReaderSettings settings = {};
    bool operator==(const ReaderWish&) const = default;
};
ReaderWish wishOf(const devices::Device& device);

/// The fields for it. What seldom matters is folded away.
class ReaderForm : public Form {
    Q_OBJECT
public:
    explicit ReaderForm(QWidget* parent = nullptr);

    void setWish(const ReaderWish& wish);
    ReaderWish wish() const;
    /// What the list of kinds offers; the chosen one stays where it is among them, with the speed where that is not its
    /// usual one.
    void setKinds(const QList<rfid::DriverInfo>& kinds);
    void setDriver(const QString& driver, int baud);
    /// Simulated ones have no line, so no speed.
    void setLineShown(bool shown);
    /// Gives the sentence for a name that will not do.
    void setNameCheck(std::function<QString(const QString&)> check) { m_nameCheck = std::move(check); }
    QLineEdit* nameField() const { return m_name; }
    QComboBox* kindField() const { return m_kind; }
    const rfid::DriverInfo* chosenKind() const; ///< Null where none is; good until the next setKinds.

Q_SIGNALS:
    void kindChosen(); ///< By hand.

private:
    void addMore();
    void fillSpeeds();
    void setMoreShown(bool shown);

    std::function<QString(const QString&)> m_nameCheck;
    QLineEdit* m_name;
    QLineEdit* m_place;
    QComboBox* m_kind;
    QList<rfid::DriverInfo> m_kinds;
    QComboBox* m_speed;
    FormRow* m_speedRow = nullptr;
    QPushButton* m_fold;
    QList<FormRow*> m_more;
    QComboBox* m_technology = nullptr;
    QSpinBox* m_idBytes = nullptr;
    QSpinBox* m_confirm = nullptr;
    QSpinBox* m_removal = nullptr;
    QCheckBox* m_reversed = nullptr;
    QCheckBox* m_extended = nullptr;
};

} // namespace everyport::ui
