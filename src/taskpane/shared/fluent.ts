/**
 * All that the pane takes from Fluent, and the only way to it. With several ways in (a page that comes later is one) the
 * bundler would have to keep Fluent in pieces, which adds 7 kB to the first load.
 */
export {
  Button,
  Checkbox,
  Field,
  FluentProvider,
  Input,
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
  Select,
  Spinner,
  Text,
  Textarea,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
