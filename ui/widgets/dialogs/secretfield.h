#pragma once

#include <QLineEdit>

namespace everyport::ui {

/// A password: masked, with an eye that shows it.
class SecretField : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretField(QWidget* parent = nullptr);
};

} // namespace everyport::ui
